import type { Mention } from '../model.ts';
import type { Place } from '../kinds/place.ts';
import type { Name } from '../text/names.ts';
import { fold } from '../text/names/fold.ts';
import type { Attached } from './attach.ts';
import type { Range, Scene } from './scene.ts';

/** The class of facts on where something lies, which hold whatever happened there. */
export const LIE = 'lie';

/** What a place says of where something else lies: on which side of a town, at which spot of a street, in which town a house is. */
export function attachLie(scene: Scene, range: Range, mention: Mention): Attached | undefined {
  const place = mention.value as Place;
  return bearing(place) ?? spot(place) ?? seat(scene, range, mention);
}

/** "55 kilometres south of Bireun" */
const bearing = ({ name, direction }: Place): Attached | undefined =>
  direction !== undefined && /^(?:(?:north|south)[- ]?(?:east|west)?|east|west) of$/.test(direction)
    ? lie(`${BEARING}${name}`, name)
    : undefined;

/** "south of Bireun" is not where anything happened. */
export const isBearing = (lies: { readonly role: string } | undefined): boolean =>
  lies?.role.startsWith(BEARING) === true;
const BEARING = 'direction from ';

/** "the 1200 block of 22nd Street", "Mill Street at Orchard Road" */
const spot = ({ name, type, number, cross }: Place): Attached | undefined =>
  type === 'street' && (number !== undefined || cross !== undefined) ? lie(`spot on ${fold(name)}`, name) : undefined;

/** "the Ashby Center in Marlow", "Ashby Hospital, in Marlow" */
function seat({ parse: { tokens }, names }: Scene, { from }: Range, { start }: Mention): Attached | undefined {
  const [comma, opener] = [tokens[from - 2], tokens[from - 1]];
  if (opener?.lower !== 'in') return undefined;
  const house = names.find(({ end }) => end === (comma?.text === ',' ? tokens[from - 3] : comma)?.end && end < start);
  return house && isHouse(house) ? lie(`${SEAT}${fold(house.canonical)}`, house.canonical) : undefined;
}

/** In which town a house is. */
export const isSeat = ({ role }: { readonly role: string }): boolean => role.startsWith(SEAT);
const SEAT = 'seat of ';

/** A building of its own name. */
const isHouse = ({ type, printed }: Name): boolean =>
  type !== 'person' && /\p{L} (?:cent(?:er|re)|clinic|hospital|school|academy|church|mosque|temple|hotel|prison|jail|museum|plant|stadium|arena|airport)$/iu.test(printed); // prettier-ignore

const lie = (role: string, theme: string): Attached => ({ class: LIE, role, theme, owner: '' });
