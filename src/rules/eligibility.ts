/** Whether someone qualifies, in four values, with the reason and — when the answer is no — the ways out with their price. */
import type { Citation } from '#law/parameter';

export type Verdict = 'yes' | 'no' | 'depends' | 'cannot-tell';

export interface WayOut {
  /** Stable name, for tests and links. */
  key: string;
  /** What the reader can do, in plain Vietnamese. */
  label: string;
  /** What it costs, whole đồng, where the rules can say. */
  price?: number;
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
