/** Whether someone qualifies, in four values, with the reason and — when the answer is no — the ways out with their price. */
import type { Citation, Provisional } from '#law/parameter';
import type { Dong } from '#law/units';
import { citesOf, provisionalOf, type Answer } from './answer';

export type Verdict = 'yes' | 'no' | 'depends' | 'cannot-tell';

export interface WayOut {
  /** Stable name, for tests and links. */
  key: string;
  /** What the reader can do, in plain Vietnamese. */
  label: string;
  /** What it costs, whole đồng, where the rules can say; with the articles behind it and what of it is provisional. */
  price?: Dong;
  cites?: Citation[];
  provisional?: Provisional[];
  /** Slug of the page or calculator that explains it: "/tinh/dong-bu/". */
  page?: string;
}

export interface Eligibility {
  verdict: Verdict;
  /** Stable name of the reason, for tests and links, where a rule gives one. */
  key?: string;
  /** One plain sentence. */
  reason: string;
  /** For `depends`: the question whose answer decides. */
  dependsOn?: string;
  waysOut: WayOut[];
  cites: Citation[];
}

/** The price of a way out (đồng), where it is known, with the articles and the marks of the answers it was taken from. */
export function priced(price: Dong | undefined, ...from: readonly Answer<unknown>[]): Pick<WayOut, 'price' | 'cites' | 'provisional'> {
  if (price === undefined) return {};
  const provisional = provisionalOf(from);
  return { price, cites: citesOf(from.flatMap(({ steps }) => steps)), ...(provisional.length > 0 ? { provisional } : {}) };
}

/** A verdict with its reason; no ways out and no articles where none are given. */
export function verdict(
  value: Verdict,
  key: string,
  reason: string,
  more: Partial<Omit<Eligibility, 'verdict' | 'key' | 'reason'>> = {},
): Eligibility {
  return { verdict: value, key, reason, waysOut: [], cites: [], ...more };
}
