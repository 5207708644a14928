import type { Slot, Standing, Text } from '../model.ts';
import { dayOf, isoOf } from '../kinds/days.ts';
import type { Story } from './desk.ts';
import { letterOf } from './present-coverage.ts';
import { hrefOf, hrefOfPassage } from './links.ts';
import { nameOf } from './present.ts';
import { daysOf } from './silence.ts';

/** Units of the drawing's own space. */
export const WIDTH = 960;
const LEFT = 12;
const RIGHT = 948;
const TITLE_HEIGHT = 22;
const LANE_HEIGHT = 20;
/** Room for the days above the first event. */
export const AXIS_HEIGHT = 34;
/** Room a year or day label needs beside the next. */
const LABEL_WIDTH = 84;
const NARROWEST_BAR = 7;

/** One reading of one event: where its bar lies and who gives it. */
interface Lane {
  readonly show: string;
  readonly letter: string;
  readonly earliest: string;
  readonly latest: string;
  readonly outlets: readonly string[];
  /** The first words that give it. */
  readonly href: string;
  /** Fits more than one reading. */
  readonly coarser: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A dated event; where its readings disagree it has more than one lane. */
interface Happening {
  readonly question: string;
  readonly href: string;
  readonly status: 'agreed' | Standing['status'];
  readonly y: number;
  readonly lanes: readonly Lane[];
}

interface Tick {
  readonly label: string;
  readonly x: number;
  /** The label stands to the left of its day. */
  readonly end: boolean;
}

export interface Timeline {
  readonly height: number;
  readonly ticks: readonly Tick[];
  readonly publications: readonly (Omit<Tick, 'end'> & { readonly href: string; readonly day: string })[];
  readonly happenings: readonly Happening[];
}

interface Bar extends Omit<Lane, 'x' | 'y' | 'width'> {
  readonly from: number;
  readonly to: number;
}

/** Dated events in order of time, drawn on an axis where long empty stretches are shortened. */
export function timeline(story: Story, slots: readonly Slot[]): Timeline {
  const { analysis, dossier, standings } = story;
  const disputed = new Set(analysis.conflicts.map(({ id }) => id));
  const events = slots
    .map((slot) => ({ slot, bars: barsOf(slot, story) }))
    .filter(({ bars }) => bars.length > 0)
    .sort((a, b) => first(a.bars) - first(b.bars) || compareText(a.slot.id, b.slot.id));
  const published = analysis.texts.flatMap((text) => publicationOf(text, story));
  const days = events.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to + 1]));
  const axis = axisOf([...days, ...published.map(({ at }) => at)]);

  let y = AXIS_HEIGHT;
  const happenings = events.map(({ slot, bars }): Happening => {
    const top = y;
    y += TITLE_HEIGHT + bars.length * LANE_HEIGHT + 6;
    return {
      question: slot.question,
      href: disputed.has(slot.id) ? hrefOf(dossier.id, 'conflicts', slot.id) : (bars[0]?.href ?? ''),
      status: disputed.has(slot.id) ? (standings.get(slot.id)?.status ?? 'open') : 'agreed',
      y: top,
      lanes: bars.map(({ from, to, ...bar }, n) => ({
        ...bar,
        ...place(axis, from, to),
        y: top + TITLE_HEIGHT + n * LANE_HEIGHT,
      })),
    };
  });
  return {
    height: y + 8,
    ticks: ticksOf(axis),
    publications: published.map(({ at, label, href }) => ({ label, href, day: isoOf(at), x: axis.x(at) })),
    happenings,
  };
}

const first = (bars: readonly Bar[]): number => Math.min(...bars.map(({ from }) => from));
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function barsOf({ readings, compatible }: Slot, story: Story): Bar[] {
  const several = readings.length > 1;
  const all = [
    ...readings.map((reading, n) => ({ reading, letter: several ? letterOf(n) : '', coarser: false })),
    ...compatible.map((reading) => ({ reading, letter: '', coarser: true })),
  ];
  return all.flatMap(({ reading: { show, claims }, letter, coarser }) => {
    const [claim] = claims;
    const days = daysOf(claim?.value);
    const from = days && dayOf(days.earliest);
    const to = days && dayOf(days.latest);
    if (claim === undefined || days === undefined || from === undefined || to === undefined) return [];
    const names = [...new Set(claims.map(({ article }) => nameOf(story, article)))];
    return [
      {
        show,
        letter,
        coarser,
        ...days,
        outlets: names,
        href: hrefOfPassage(story.dossier.id, claim.passage),
        from,
        to,
      },
    ];
  });
}

function publicationOf({ article, publishedAt }: Text, story: Story): { at: number; label: string; href: string }[] {
  const at = dayOf(publishedAt.value);
  const href = hrefOf(story.dossier.id, 'articles', article);
  return at === undefined ? [] : [{ at, label: nameOf(story, article), href }];
}

interface Axis {
  readonly days: readonly number[];
  readonly x: (day: number) => number;
}

/** Days in order from left to right; an empty stretch takes room only as its logarithm, so that one old date squeezes nothing. */
function axisOf(days: readonly number[]): Axis {
  const stops = [...new Set(days)].sort((a, b) => a - b);
  const at = new Map<number, number>();
  let length = 0;
  stops.forEach((day, n) => {
    const before = stops[n - 1];
    length += before === undefined ? 0 : Math.log2(1 + day - before);
    at.set(day, length);
  });
  const scale = length > 0 ? (RIGHT - LEFT) / length : 0;
  return { days: stops, x: (day) => LEFT + (at.get(day) ?? 0) * scale };
}

function place(axis: Axis, from: number, to: number): { x: number; width: number } {
  const x = Math.min(axis.x(from), RIGHT - NARROWEST_BAR);
  return { x: round(x), width: round(Math.max(NARROWEST_BAR, axis.x(to + 1) - x)) };
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** Labels for as many days of the axis as have room, from left to right; those near the right edge end at their day. */
function ticksOf({ days, x }: Axis): Tick[] {
  const ticks: Tick[] = [];
  let taken = 0;
  for (const day of days) {
    const at = round(x(day));
    const end = at > RIGHT - LABEL_WIDTH;
    if ((end ? at - LABEL_WIDTH : at) < taken) continue;
    ticks.push({ label: isoOf(day), x: at, end });
    taken = at + LABEL_WIDTH;
  }
  return ticks;
}
