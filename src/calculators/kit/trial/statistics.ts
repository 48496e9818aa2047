/** Sums of a trial with two or three leaflets: shares, the interval of a difference, how many people it takes. */

/** Standard normal quantiles: 95 % two-sided, and 80 % power. */
const Z_INTERVAL = 1.959964;
const Z_POWER = 0.841621;

export interface Count {
  people: number;
  came: number;
}

/**
 * How much less a person of a hamlet tells than one drawn by lot alone: neighbours talk to each other.
 * `perHamlet` people share a hamlet, `alike` (0 to 1) is their intraclass correlation.
 */
export function designEffect(perHamlet: number, alike: number): number {
  return 1 + Math.max(0, perHamlet - 1) * alike;
}

/** Wilson's interval of a share (0 to 1) of `people`, which need not be whole. */
function interval(share: number, people: number): { low: number; high: number } {
  const z2 = Z_INTERVAL ** 2;
  const middle = (share + z2 / (2 * people)) / (1 + z2 / people);
  const half = (Z_INTERVAL * Math.sqrt((share * (1 - share)) / people + z2 / (4 * people ** 2))) / (1 + z2 / people);
  return { low: middle - half, high: middle + half };
}

export interface Difference {
  /** Shares and their difference, 0 to 1; `low` and `high` hold it in 95 of 100 trials. */
  first: number;
  second: number;
  difference: number;
  low: number;
  high: number;
  /** Too large to be chance. */
  clear: boolean;
}

/** Second less first, with Newcombe's interval; each count is worth as many people as the design effect leaves. Nobody asked: undefined. */
export function compare(first: Count, second: Count, effect: number): Difference | undefined {
  if (first.people === 0 || second.people === 0) return undefined;
  const [a, b] = [first, second].map(({ people, came }) => ({ share: came / people, ...interval(came / people, people / effect) }));
  const difference = b!.share - a!.share;
  const low = difference - Math.hypot(b!.share - b!.low, a!.high - a!.share);
  const high = difference + Math.hypot(b!.high - b!.share, a!.share - a!.low);
  return { first: a!.share, second: b!.share, difference, low, high, clear: low > 0 || high < 0 };
}

/** People for each leaflet so that a rise from one share to another (0 to 1, not equal) is seen in 80 of 100 trials. */
export function peopleNeeded(from: number, to: number, effect: number): number {
  const mean = (from + to) / 2;
  const spread = Z_INTERVAL * Math.sqrt(2 * mean * (1 - mean)) + Z_POWER * Math.sqrt(from * (1 - from) + to * (1 - to));
  return Math.ceil((effect * spread ** 2) / (to - from) ** 2);
}

/**
 * Deals the hamlets out over so many leaflets, as evenly as they go; the same number drawn by lot gives the same deal,
 * so that anybody can check it. Mulberry32 and a Fisher-Yates shuffle.
 */
export function deal(hamlets: readonly string[], leaflets: number, lot: number): number[] {
  let state = lot >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const dealt = hamlets.map((_, index) => index % leaflets);
  for (let last = dealt.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [dealt[last], dealt[other]] = [dealt[other]!, dealt[last]!];
  }
  return dealt;
}
