import fc from 'fast-check';
import { align } from '../../src/analysis/align.ts';
import { extract, type Frame } from '../../src/analysis/extract.ts';
import { gerund, isPlural, participle, past, pluralOf } from '../../src/analysis/inflect.ts';
import { phraseOf } from '../../src/analysis/naming-phrase.ts';
import { question } from '../../src/analysis/question.ts';
import { scenery } from '../../src/analysis/scenery.ts';
import { read } from '../../src/text/read.ts';
import type { Text } from '../../src/model.ts';
import { articleOf } from '../support/stories.ts';

const texts = new Map<string, Text>();

/** The facts that one sentence speaks of, as alignment puts them to the question. */
function factsOf(body: string): (readonly Frame[])[] {
  const text = read(articleOf(`A report from the region\n\n${body}\n`));
  texts.set(text.article, text);
  const frames = extract(text);
  return align(frames, scenery([text], [frames])).map((alignment) => alignment.frames);
}

describe('the question of a fact', () => {
  test.each([
    ['date', 'Two miners were rescued on 4 March 2025.', 'When were two miners rescued?'],
    ['date', 'The dam collapsed on 4 March 2025.', 'When did the dam collapse?'],
    ['date', 'The company hired Lena Ostrow on 4 March 2025.', 'When was Lena Ostrow hired?'],
    ['date', 'An explosion on 4 March 2025 shook the harbour.', 'When was the explosion?'],
    ['date', 'Thieves stole a painting on 4 March 2025.', 'When was a painting stolen?'],
    ['date', 'The painting was stolen on 4 March 2025.', 'When was the painting stolen?'],
    ['date', 'Police shot a man on 4 March 2025.', 'When was a man shot?'],
    ['date', 'The trial of Marek Dusza began on 4 March 2025.', 'When did the trial of Marek Dusza begin?'],
    ['date', 'She died on 4 March 2025.', 'When did this happen (“died”)?'],
    ['date', 'The mayor resigned on 4 March 2025.', 'When did the mayor resign?'],
    ['date', 'The two boys were transferred on 4 March 2025.', 'When were the two boys transferred?'],
    ['date', 'On Monday the ferry sank on 4 March 2025.', 'When did the ferry sink?'],
    ['date', 'Nine climbers fled on 4 March 2025.', 'When did nine climbers flee?'],
    [
      'date',
      'The governor announced on 4 March 2025 that the bridge would close.',
      'When did the governor announce this?',
    ],
    ['date', 'The soldiers expressed their wish to leave on 4 March 2025.', 'When did this happen (“wish to leave”)?'],
    ['date', 'The bakery was run by his aunt until 4 March 2025.', 'When did this happen (“was run by his aunt”)?'],
    ['date', 'The meeting was held on 4 March 2025.', 'When was the meeting held?'],
    ['date', 'The children were lost on 4 March 2025.', 'When were the children lost?'],
    ['date', 'The POWs were freed on 4 March 2025.', 'When were the POWs freed?'],
    ['date', 'Petra Vance was born on 4 March 1985.', 'When was Petra Vance born?'],
    ['date', 'The web page was updated on 4 March 2025.', 'When was the web page updated?'],
    ['time', 'The quake struck Belmora at 13:26 on Monday.', 'At what time was Belmora struck?'],
    ['time', 'The shop was robbed at 3 a.m.', 'At what time was the shop robbed?'],
    ['time', 'The train left at 6:40 p.m.', 'At what time did the train leave?'],
    ['place', 'Two hikers were found near Lisbon.', 'Where were two hikers found?'],
    ['place', 'The plane crashed in Lisbon.', 'Where did the plane crash?'],
    ['place', 'The envoys met in Lisbon.', 'Where did the envoys meet?'],
    ['place', 'The prisoners are held in Lisbon.', 'Where were the prisoners held?'],
    ['place', 'He was arrested in Lisbon.', 'Where did this happen (“was arrested”)?'],
    ['place', 'The shooting in Lisbon left three dead.', 'Where was the shooting?'],
    ['duration', 'The hostages were held for nine days.', 'For how long were the hostages held?'],
    ['duration', 'The talks lasted nine hours.', 'For how long did the talks last?'],
    ['duration', 'He served nine years.', 'For how long did this last (“served”)?'],
    ['quantity', 'Five people were killed in the fire.', 'How many people were killed?'],
    ['quantity', 'Five people died in the fire.', 'How many people died?'],
    ['quantity', 'The fire injured 12 firefighters.', 'How many firefighters were injured?'],
    ['quantity', 'More than 40 houses were destroyed.', 'How many houses were destroyed?'],
    ['quantity', 'Police arrested 12 policemen.', 'How many policemen were arrested?'],
    ['quantity', 'About 300 families fled.', 'How many families fled?'],
    ['quantity', 'Some 20 people are missing.', 'How many people were missing?'],
    ['quantity', 'The school has 300 pupils.', 'How many pupils were there?'],
    ['quantity', 'The thieves stole 14 watches.', 'How many watches were stolen?'],
    ['money', 'Insurers put the damage at $20 million.', 'How much money was it (damage)?'],
    ['money', 'The thieves took £30,000 worth of jewellery.', 'How much money was it (jewelry)?'],
    ['money', 'The owner was fined $2,000.', 'How much was the fine?'],
    ['money', 'The state offered $5 million in aid.', 'How much money was it (aid)?'],
    ['measure', 'A magnitude 6.1 earthquake hit the coast.', 'What was the magnitude (earthquake)?'],
    ['measure', 'The wall is 40 metres long.', 'What was the distance?'],
    ['measure', 'Unemployment rose by 3 percent.', 'What was the percentage (“rose”)?'],
    ['age', 'Marek Dusza, 44, was arrested.', 'How old is Marek Dusza?'],
    ['role', 'Prime Minister Marek Dusza spoke to reporters.', 'What is Marek Dusza’s position?'],
    ['person', 'Lena Ostrow hired a lawyer.', 'Who hired a lawyer?'],
    ['person', 'Police arrested Marek Dusza.', 'Who was arrested by police?'],
    ['person', 'Marek Dusza was arrested by police.', 'Who was arrested by police?'],
    ['person', 'Lena Ostrow died.', 'Who died?'],
    ['organisation', 'The Northern Rescue Coalition hired a local lawyer.', 'Who hired a local lawyer?'],
    ['polarity', 'The two men were not allowed in.', 'Were the two men allowed?'],
    ['polarity', 'Police identified the man.', 'Was the man identified?'],
    ['polarity', 'The man was not identified.', 'Was the man identified?'],
    ['polarity', 'The brakes failed.', 'Did the brakes fail?'],
    ['polarity', 'The minister did not attend the funeral.', 'Was the funeral attended?'],
    ['polarity', 'The suspect was equipped with a radio.', 'Was the suspect equipped with a radio?'],
    ['polarity', 'The verdict was appealed.', 'Was the verdict appealed?'],
    ['polarity', 'He pleaded guilty.', 'Did this happen (“pleaded guilty”)?'],
    ['polarity', 'The negotiations are under way.', 'Was there any negotiation?'],
    ['polarity', 'The bridge was not closed.', 'Was the bridge closed?'],
    ['polarity', 'Divers recovered the bodies.', 'Were the bodies recovered?'],
    ['polarity', 'The gunman fled.', 'Did the gunman flee?'],
    ['polarity', 'The mine had been flooded.', 'Was the mine flooded?'],
    ['polarity', 'The council refused the permit.', 'Was the permit refused?'],
    ['polarity', 'The workers did not protest.', 'Did the workers protest?'],
    ['polarity', 'The water rose.', 'Did the water rise?'],
    ['polarity', 'The Tigers lost the match.', 'Was the match lost?'],
    ['polarity', 'A vote was postponed.', 'Was there any vote?'],
    ['polarity', 'The tower was built by monks.', 'Was the tower built?'],
    ['polarity', 'It was stolen.', 'Did this happen (“stolen”)?'],
    ['date', 'The governor announced the closure on 4 March 2025.', 'When did the governor announce this?'],
    [
      'date',
      'President Ana Kell announced on 4 March 2025 that the bridge would close.',
      'When did President Ana Kell announce this?',
    ],
    ['date', 'Last week two miners were buried on 4 March 2025.', 'When were two miners buried?'],
    ['polarity', 'The guards did not leave.', 'Did the guards leave?'],
    ['polarity', 'The guards’ pay was cut.', 'Was there any pay?'],
    ['polarity', 'The crew transferred the cargo.', 'Was the cargo transferred?'],
    ['polarity', 'North Koreans were deployed.', 'Were North Koreans deployed?'],
    ['polarity', 'The hostages were not released.', 'Were the hostages released?'],
    ['quantity', 'The storm left 30 people homeless.', 'How many people (“left”)?'],
    ['quantity', 'The trial heard 30 witnesses.', 'How many witnesses were there?'],
    ['date', 'A massive earthquake on 4 March 2025 shook the coast.', 'When was the earthquake?'],
    ['polarity', 'The officers suffered injuries.', 'Was there an injury?'],
    ['polarity', 'Masked men robbed the store.', 'Did this happen (“Masked men robbed the store”)?'],
    [
      'polarity',
      'The president’s wife and his aide were questioned.',
      'Were the president’s wife and his aide questioned?',
    ],
    ['organisation', 'The local lawyer was hired by the Northern Rescue Coalition.', 'Who hired the local lawyer?'],
    ['polarity', 'No prisoners were exchanged.', 'Were prisoners exchanged?'],
    ['quantity', 'The storm killed 900 people in 17 towns.', 'How many towns (“killed 900 people”)?'],
    ['quantity', 'The marchers attacked a bakery as well as three garages.', 'How many garages (“attacked a bakery”)?'],
    ['quantity', 'The courier was shot three times.', 'How many times was the courier shot?'],
    ['quantity', 'Police made 40 arrests.', 'How many arrests were there?'],
    ['quantity', 'The gang planned to murder three clerks.', 'How many clerks (“to murder”)?'],
    [
      'date',
      'The players will meet the champions on 4 March 2025.',
      'When was this to be (“will meet the champions”)?',
    ],
    [
      'date',
      'The results from the test were released on 4 March 2025.',
      'When were the results from the test released?',
    ],
    [
      'date',
      'A quake struck 90 kilometres off Belmora on 4 March 2025.',
      'When did this happen (“struck 90 kilometres off Belmora”)?',
    ],
    ['date', 'The settlers approved a loan to buy the mill on 4 March 2025.', 'When was a loan approved?'],
    ['time', 'THE LAST TRAIN CAME IN AT 9:40 p.m.', 'At what time did the last train come in?'],
    ['date', 'The singer checked in late on 4 March 2025.', 'When did the singer check in?'],
    ['duration', 'The courier was arrested 12 days after the raid.', 'How much later was the courier arrested?'],
  ])('%s: %s', (kind, sentence, asked) => {
    const facts = factsOf(sentence).filter(([first]) => first?.claim.kind === kind);
    expect(facts.map((frames) => question(frames, texts))).toContain(asked);
  });

  test('is asked in the words that say most of what happened', () => {
    const [vague, plain] = ['He was arrested in Lisbon.', 'The courier was arrested in Lisbon.'].map(
      (sentence) => factsOf(sentence).find(([first]) => first?.claim.kind === 'place') ?? [],
    );
    expect(question([...(vague ?? []), ...(plain ?? [])], texts)).toBe('Where was the courier arrested?');
  });

  test('is a question for any claim, whatever words it is given', () => {
    const frames = factsOf(
      'Marek Dusza, 44, stole 14 watches worth $2,000 in Lisbon on 4 March 2025 at 3 a.m. Police held him for nine days.',
    ).flat();
    const words = fc.oneof(
      fc.string().map((word) => word.trim()),
      fc.constantFrom('', 'the', 'on Monday', 'its soldiers to', 'Hull', 'toString', 'constructor', '’s'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...frames),
        fc.record({
          lemma: words,
          theme: words,
          owner: words,
          nominal: fc.boolean(),
          agent: words,
          patient: words,
          class: words,
        }),
        (frame, { lemma, theme, owner, nominal, agent, patient, ...event }) => {
          const claim = { ...frame.claim, event: { ...frame.claim.event, ...event, roles: { agent, patient } } };
          const asked = question([{ ...frame, lemma, theme, owner, nominal, claim }], texts);
          expect(asked).toMatch(/^[A-Z].*[^ ]\?$/s);
          expect(asked).not.toMatch(/undefined|\[object|native code/);
        },
      ),
    );
  });
});

describe('the words of an article in a question', () => {
  test.each([
    ['a Ukrainian lawyer to', 'a Ukrainian lawyer'],
    ['Monday two miners', 'two miners'],
    ['the ministry this week', 'the ministry'],
    ['The Orle valley', 'the Orle valley'],
    ['Lena Ostrow', 'Lena Ostrow'],
    ['No prisoners', 'prisoners'],
    ['both drivers and', 'both drivers'],
    ['the “missing” crew', 'the missing crew'],
  ])('%s: %s', (words, phrase) => {
    expect(phraseOf(words)).toBe(phrase);
  });

  test.each([
    'he',
    'whose ship',
    'unaware he',
    'Insurers estimate the',
    '21',
    'guilty last year',
    'Thursday',
    'Chief',
    '’s lawyer',
    'July',
    '',
  ])('nothing of “%s”', (words) => {
    expect(phraseOf(words)).toBe('');
  });
});

describe('forms of words', () => {
  test.each([
    ['steal', 'stole', 'stolen', 'stealing'],
    ['transfer', 'transferred', 'transferred', 'transferring'],
    ['equip', 'equipped', 'equipped', 'equipping'],
    ['stop', 'stopped', 'stopped', 'stopping'],
    ['visit', 'visited', 'visited', 'visiting'],
    ['carry', 'carried', 'carried', 'carrying'],
    ['die', 'died', 'died', 'dying'],
    ['free', 'freed', 'freed', 'freeing'],
    ['sue', 'sued', 'sued', 'suing'],
    ['seek', 'sought', 'sought', 'seeking'],
    ['run', 'ran', 'run', 'running'],
    ['fix', 'fixed', 'fixed', 'fixing'],
    ['wear', 'wore', 'worn', 'wearing'],
    ['cancel', 'cancelled', 'cancelled', 'cancelling'],
    ['quiz', 'quizzed', 'quizzed', 'quizzing'],
  ])('%s, %s, %s, %s', (base, before, undergone, going) => {
    expect([past(base), participle(base), gerund(base)]).toEqual([before, undergone, going]);
  });

  test.each([
    ['family', 'families'],
    ['policeman', 'policemen'],
    ['human', 'humans'],
    ['church', 'churches'],
    ['bus', 'buses'],
    ['people', 'people'],
    ['boy', 'boys'],
    ['housewife', 'housewives'],
  ])('one %s, two %s', (one, two) => {
    expect(pluralOf(one)).toBe(two);
  });

  test.each(['two soldiers', 'police', 'North Koreans', 'the POWs', 'a man and his son', 'the captains of the ferry'])(
    '%s were',
    (phrase) => {
      expect(isPlural(phrase)).toBe(true);
    },
  );

  test.each([
    'the bus',
    'Helen Fields',
    'the captain of the ferries',
    'each of the men',
    'the crisis',
    'the news',
    'a class',
  ])('%s was', (phrase) => {
    expect(isPlural(phrase)).toBe(false);
  });
});
