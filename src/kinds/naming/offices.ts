import { pairs } from './tables.ts';

/** Words for what people do, beyond titles that stand before names. Lower case, heads of a noun phrase. */
export const OCCUPATIONS: ReadonlySet<string> = new Set(
  `teacher nurse doctor physician surgeon paramedic dentist pharmacist vet veterinarian therapist psychologist psychiatrist
  sniper rifleman scout sniper-scout shooter machine-gunner gunner medic infantryman paratrooper conscript recruit soldier marine sailor airman mercenary
  farmer driver pilot co-pilot captain fisherman fishmonger butcher baker cook chef waiter waitress cashier clerk receptionist secretary
  student pupil undergraduate professor lecturer researcher scientist physicist chemist biologist geologist seismologist meteorologist historian sociologist
  engineer mechanic technician welder plumber electrician carpenter builder labourer laborer roofer bricklayer architect surveyor miner painter decorator gardener
  janitor cleaner caretaker porter bartender barber hairdresser tailor shopkeeper grocer salesman saleswoman saleswoman merchant trader banker accountant broker
  businessman businesswoman entrepreneur industrialist contractor consultant programmer developer designer artist sculptor musician violinist pianist singer rapper dancer actor actress
  comedian director producer writer novelist poet playwright author editor journalist reporter correspondent photographer cameraman broadcaster presenter anchor blogger
  lawyer attorney prosecutor solicitor barrister judge magistrate juror clerk policeman policewoman detective constable trooper firefighter fireman guard bodyguard warden jailer
  minister president chancellor premier senator congressman congresswoman lawmaker mayor governor ambassador envoy diplomat spokesman spokeswoman spokesperson secretary councillor councilor
  chairman chairwoman chair executive manager supervisor foreman employee owner founder co-founder ceo coo cfo cto treasurer trustee landlord
  priest pastor vicar bishop archbishop rabbi imam monk nun deacon chaplain
  coach player footballer striker goalkeeper midfielder defender quarterback boxer wrestler golfer swimmer cyclist runner athlete jockey referee umpire skier mountaineer climber guide
  commander general admiral colonel major lieutenant sergeant corporal private officer superintendent inspector commissioner sheriff deputy coroner chief
  analyst economist strategist adviser advisor aide activist campaigner volunteer representative delegate librarian translator interpreter housewife carer nanny pensioner retiree defector`
    .trim()
    .split(/\s+/),
);

/** One word for titles written in several ways. */
export const SPELLINGS = pairs(
  `gov governor|sen senator|rep representative|congressman representative|congresswoman representative|lawmaker representative|mp representative|sgt sergeant|lt lieutenant|capt captain|cpt captain|maj major|col colonel|gen general|brig brigadier
  |cpl corporal|pvt private|pfc private|adm admiral|cmdr commander|cdr commander|det detective|insp inspector|supt superintendent|dr doctor|prof professor|rev reverend|premier prime-minister
  |spokeswoman spokesman|spokesperson spokesman|chairwoman chairman|chair chairman|chairperson chairman|policeman officer|policewoman officer|councilman councillor|councilwoman councillor|councilor councillor
  |defense defence|attorney lawyer|solicitor lawyer|barrister lawyer|physician doctor|surgeon doctor|businesswoman businessman|saleswoman salesman|actress actor|firefighter fireman|advisor adviser
  |laborer labourer|ex former|shooter rifleman|sniper-scout sniper|deputies deputy|co-founder founder|undergraduate student|pupil student|mister mr`,
);

/** Words that belong to one ladder or one set of posts of which a person holds one: two of a row exclude each other. */
export const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  'private corporal sergeant lieutenant captain major colonel brigadier general',
  'constable sergeant inspector superintendent commissioner',
  'midshipman lieutenant commander captain commodore admiral',
  'foreign defence interior finance justice health education trade unification culture energy environment transport agriculture home',
  'sniper rifleman gunner machine-gunner medic infantryman paratrooper driver cook',
  'mayor governor senator president',
  'teacher nurse doctor farmer carpenter plumber electrician engineer mechanic painter butcher baker cook pilot driver fisherman musician lawyer student dentist accountant barber waiter clerk janitor painter',
  'owner employee',
  'ceo coo cfo cto',
  'judge prosecutor juror',
  'striker goalkeeper midfielder defender quarterback',
].map((row) => new Set(row.split(' ')));

/** Words that make a lower post of the same name. */
export const LESSER = /^(?:deputy|vice|assistant|under|sub|junior|associate)$/;
