import type { Family } from '../family.ts';

const BLAZE = /\b(?:fires?|blaze|flames|burn(?:ed|t)?|inferno)\b/i;

/** Fires and the buildings they break out in. */
export const FIRES: readonly Family[] = [
  {
    name: 'cause of the fire',
    asks: 'What caused the fire?',
    rows: [
      'electrical fault: electrical/wiring/short circuit/overloaded socket/extension cord/power strip',
      'cigarette: cigarettes/smoking materials/smoking',
      'cooking: stove/cooker/frying pan/chip pan/oven/hot plate',
      'candle: candles',
      'heater: space heater/heaters',
      'gas leak',
      'lightning',
      'arson: deliberately/intentionally/set on purpose',
      'fireworks: firework',
      'charger: battery',
      'children playing with matches: matches/lighter',
      'barbecue: grill',
      'dryer: tumble dryer/clothes dryer',
      'fireplace: chimney/wood stove',
    ],
    pattern:
      '\\b(?:caused|started|sparked|ignited|triggered|blamed on|blame|set off|began|begun|broke out|cause (?:was|is|of the (?:fire|blaze)(?: was| is)?)|due to|result of|originated|was)\\b[^.;,]{0,40}? (?<word>WORDS)\\b',
    cue: BLAZE,
    whose: 'story',
  },
  {
    name: 'smoke alarm',
    asks: 'Did a smoke alarm work?',
    rows: [
      'working: sounded/went off/alerted/woke/activated',
      'not working: no/no working/no functioning/without/without working/disconnected/were not working/was not working/did not sound/did not go off/not sound/failed',
    ],
    pattern:
      '\\b(?:(?<word>WORDS) (?:smoke|fire) (?:alarms?|detectors?)(?! (?:was|were|did|had|went))|(?:smoke|fire) (?:alarms?|detectors?)(?: (?:that|in|had|the|house|home|been|which|also)){0,4} (?<second>WORDS))\\b',
    cue: /(?:smoke|fire) (?:alarm|detector)/i,
    says: 'WORD smoke alarm',
    whose: 'story',
  },
];
