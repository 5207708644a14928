/** How far editors who judged the same things agree beyond chance, with its 95 % interval when enough was judged twice. */
export interface Agreement {
  /** Things judged by two editors or more. */
  readonly units: number;
  /** Krippendorff's alpha for nominal data: 1 is full agreement, 0 what chance gives; undefined when nobody ever chose differently. */
  readonly alpha: number | undefined;
  readonly interval?: readonly [low: number, high: number];
}

/** Fewer things judged twice say nothing about the spread. */
const FEWEST_FOR_INTERVAL = 3;

/** Agreement over units, each the list of answers given to it, one an editor (Krippendorff 2011; interval by the jackknife over units). */
export function agreement(units: readonly (readonly string[])[]): Agreement {
  const paired = units.filter((answers) => answers.length > 1);
  const alpha = alphaOf(paired);
  const n = paired.length;
  if (alpha === undefined || n < FEWEST_FOR_INTERVAL) return { units: n, alpha };
  const pseudo = paired.map((_, i) => n * alpha - (n - 1) * (alphaOf(paired.filter((__, k) => k !== i)) ?? alpha));
  const mean = sum(pseudo) / n;
  const error = Math.sqrt(sum(pseudo.map((x) => (x - mean) ** 2)) / (n * (n - 1)));
  const reach = studentT(n - 1) * error;
  return { units: n, alpha, interval: [Math.max(-1, alpha - reach), Math.min(1, alpha + reach)] };
}

function alphaOf(units: readonly (readonly string[])[]): number | undefined {
  const totals = new Map<string, number>();
  let disagreeing = 0;
  for (const answers of units) {
    const counts = new Map<string, number>();
    for (const answer of answers) {
      counts.set(answer, (counts.get(answer) ?? 0) + 1);
      totals.set(answer, (totals.get(answer) ?? 0) + 1);
    }
    disagreeing += differingPairs(counts) / (answers.length - 1);
  }
  const n = sum([...totals.values()]);
  const expected = differingPairs(totals) / (n - 1);
  return expected > 0 ? 1 - disagreeing / expected : undefined;
}

/** Ordered pairs of answers that differ. */
function differingPairs(counts: ReadonlyMap<string, number>): number {
  const all = [...counts.values()];
  return sum(all) ** 2 - sum(all.map((count) => count ** 2));
}

/** The two-sided 95 % quantile of Student's t (Cornish-Fisher expansion, within 2 % from three degrees of freedom, Abramowitz & Stegun 26.7.5). */
function studentT(freedom: number): number {
  const z = 1.959964;
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return z + sum(terms.map((term, i) => term / freedom ** (i + 1)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
