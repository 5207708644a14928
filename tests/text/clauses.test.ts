import fc from 'fast-check';
import { parse, type Parse, type Trigger } from '../../src/text/clauses.ts';
import { governorOfAdjunct, governorOfArgument, isUndergoing } from '../../src/text/governors.ts';
import { textOf } from '../kinds/texts.ts';

function parsed(words: string): Parse {
  const [sentence] = textOf(words).sentences;
  if (sentence === undefined) throw new Error(`no sentence in ${words}`);
  return parse(sentence);
}

const clausesOf = ({ tokens, clause }: Parse): string[] =>
  tokens.reduce<string[]>((all, { text }, i) => {
    const n = clause[i] ?? 0;
    all[n] = all[n] === undefined ? text : `${all[n]} ${text}`;
    return all;
  }, []);

test.each([
  ['Ten people died when the bus fell into a ravine.', ['Ten people died', 'when the bus fell into a ravine .']],
  ['Two men were arrested and a third fled.', ['Two men were arrested', 'and a third fled .']],
  ['Police arrested two men and three women.', ['Police arrested two men and three women .']],
  ['The hotel, which had 60 rooms, was built in 1998.', ['The hotel ,', 'which had 60 rooms ,', 'was built in 1998 .']],
  ['The quake hit Alba, killing five.', ['The quake hit Alba ,', 'killing five .']],
  ['Brandt said that he had left.', ['Brandt said', 'that he had left .']],
  ['The mayor (who resigned) left town.', ['The mayor ) left town .', '(', 'who resigned']],
  ['Four thieves -- two of them masked -- stole gems.', ['Four thieves -- stole gems .', '-- two of them masked']],
  ['Some 900 barns and stables were damaged.', ['Some 900 barns and stables were damaged .']],
])('%s is cut into %j', (words, expected) => {
  expect(clausesOf(parsed(words))).toEqual(expected);
});

const shown = ({ tokens }: Parse, { at, class: name, passive, nominal }: Trigger): string =>
  `${tokens[at]?.text ?? ''}: ${name}${passive ? ', passive' : ''}${nominal ? ', noun' : ''}`;

test.each([
  ['Seven people were killed in the fire.', ['killed: kill, passive', 'fire: burn, noun']],
  ['Gunman kills 3 in Derby.', ['kills: kill']],
  ['The robber shot two guards.', ['shot: shoot']],
  ['Officers shot him twice.', ['shot: shoot']],
  ['He was shot by police.', ['shot: shoot, passive']],
  ['The crash left 18 dead.', ['crash: crash, noun', 'left: leave', 'dead: kill, passive']],
  ['The court fined the airline.', ['fined: pay']],
  ['She was born in Bath in 1961.', ['born: birth, passive']],
  ['The fire burnt down 120 homes.', ['fire: burn, noun', 'burnt: destroy']],
  ['The shop was looted.', ['looted: steal, passive']],
  ['Two hikers missing since Monday were found.', ['missing: missing', 'found: find, passive']],
  ['The soldiers captured in May were freed.', ['captured: capture, passive', 'freed: rescue, passive']],
  ['The soldiers captured a bridge.', ['captured: capture']],
  ['Ten officers resigned on Monday.', ['resigned: resign']],
  ['The man fled on 3 May.', ['fled: escape']],
  ['He lives in Hull with his wife.', ['lives: live']],
  ['Two men lost their lives.', ['lost: kill']],
  ['It claimed 12 lives.', ['claimed: kill']],
  ['Twelve lives were lost.', ['lost: kill, passive']],
  ['They lost their homes.', ['lost: lose']],
  ['They took the book.', ['took: take']],
  ['The constructor blamed the engineer.', ['blamed: blame']],
])('%s tells of %j', (words, expected) => {
  const found = parsed(words);
  expect(found.triggers.map((trigger) => shown(found, trigger))).toEqual(expected);
});

test.each(['A red kettle on the stove.', 'A red house in Hull.', 'Nobody there.'])('%s tells of no event', (words) => {
  expect(parsed(words).triggers).toEqual([]);
});

/** The words of `value` in a sentence as token indices. */
function at(found: Parse, value: string): [number, number] {
  const words = value.split(' ');
  const from = found.tokens.findIndex((_, i) => words.every((word, n) => found.tokens[i + n]?.text === word));
  if (from < 0) throw new Error(`no “${value}”`);
  return [from, from + words.length];
}

test.each([
  ['The ministry announced on 11 May that the men had been captured.', '11 May', 'announced'],
  ['The ministry announced that the men were captured on 9 May.', '9 May', 'captured'],
  ['On 3 March, gunmen kidnapped the engineer.', '3 March', 'kidnapped'],
  ['The mayor, who resigned on Monday, was elected in 2019.', 'Monday', 'resigned'],
  ['The mayor, who resigned on Monday, was elected in 2019.', '2019', 'elected'],
  ['The invasion followed an attack in August 2024.', 'August 2024', 'attack'],
  ['The firm, founded in 1987, was sold to Norvik in 2009.', '1987', 'founded'],
  ['The firm, founded in 1987, was sold to Norvik in 2009.', '2009', 'sold'],
  ['Officials disclosed the capture on 11 May.', '11 May', 'disclosed'],
  ['Police arrested Brandt and seized two cars on Friday.', 'Friday', 'seized'],
  ['Monday ’s hearing lasted three hours.', 'Monday', 'hearing'],
  ['He wanted to leave in March.', 'March', 'wanted'],
  ['The kidnapping of the engineer on 3 March shocked the town.', '3 March', 'kidnapping'],
  ['The murder of two priests in May led to protests.', 'May', 'murder'],
  ['Protesters against the sale of the park gathered on 3 March.', '3 March', 'gathered'],
])('in “%s” the time %s belongs to “%s”', (words, value, expected) => {
  const found = parsed(words);
  const trigger = governorOfAdjunct(found, ...at(found, value));
  expect(found.tokens[trigger?.at ?? -1]?.text).toBe(expected);
});

test.each([
  ['Seven people were killed on Tuesday.', 'Seven', 'killed', 'patient'],
  ['The blast killed seven people.', 'seven', 'killed', 'patient'],
  ['The crash injured 30 and killed 18 people.', '18', 'killed', 'patient'],
  ['Two gunmen attacked the bank.', 'Two', 'attacked', 'agent'],
  ['The quake struck Alba, killing five people.', 'five', 'killing', 'patient'],
  ['Ten people died when the bus fell.', 'Ten', 'died', 'patient'],
  ['The deaths of nine people shocked the town.', 'nine', 'deaths', 'patient'],
  ['Police announced the arrest of three men.', 'three', 'arrest', 'patient'],
  ['The capture of two soldiers ended the fight.', 'two', 'capture', 'patient'],
  ['After the election two members resigned.', 'two', 'resigned', 'agent'],
  ['The fire at the home of two men killed a dog.', 'a', 'killed', 'patient'],
  ['After the election two members resigned.', 'two', 'resigned', 'agent'],
  ['Norvik will buy Haldane for $3 billion.', '3 billion', 'buy', 'patient'],
])('in “%s” the figure %s belongs to “%s” as %s', (words, value, expected, role) => {
  const found = parsed(words);
  const [from] = at(found, value);
  const governor = governorOfArgument(found, from, from + (/\d/.test(value) ? value.split(' ').length : 2));
  expect([found.tokens[governor?.trigger.at ?? -1]?.text, governor?.role]).toEqual([expected, role]);
});

test('some verbs have subjects to whom it happens', () => {
  expect(['die', 'fall', 'kill', 'arrest'].map(isUndergoing)).toEqual([true, true, false, false]);
});

test('any words are cut, every word into one clause, and every trigger stands on a word', () => {
  const piece = fc.constantFrom('Two men', 'were killed', ',', 'who', 'and', 'fled', 'on Monday', '(', '”', 'Hull', 'shot', 'the', 'that', '5', '.', 'was', 'in'); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (pieces) => {
      for (const sentence of textOf(pieces.join(' ')).sentences) {
        const { tokens, clause, triggers } = parse(sentence);
        expect(clause).toHaveLength(tokens.length);
        // a clause may go on behind another, but is numbered where it begins
        expect([...new Set(clause)]).toEqual([...new Set(clause)].toSorted((a, b) => a - b));
        for (const trigger of triggers) expect(tokens[trigger.at]).toBeDefined();
      }
    }),
  );
});
