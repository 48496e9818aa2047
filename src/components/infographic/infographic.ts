/** A picture that tells figures: named rows, each an amount, most with a bar. The same data is drawn in a page, on paper and as PNG. */
import type { Pictogram } from '#drawings/pictograms';
import type { Day } from '#law/month';
import type { TableContent } from '#components/tables/table';

/** As on the bars of the calculators: what the reader pays, what the State or the fund pays or what comes back, what somebody else does. */
export type Kind = 'you' | 'state' | 'local';

export interface Row {
  label: string;
  /** The amount as it is read. */
  value: string;
  note?: string;
  /** đồng, in the order of the bar; all bars of an infographic have one scale. */
  parts?: readonly { kind: Kind; amount: number }[];
}

export interface Infographic {
  /** What the rows have in common, in one sentence. */
  about: string;
  rows: readonly Row[];
  /** What the colours of the bars mean. */
  key: readonly { kind: Kind; label: string }[];
  /** The same figures, and more of them, to look up. */
  table: TableContent;
}

export interface Topic {
  /** Part of its address: /truyen-thong/hinh/<id>/. */
  id: string;
  /** The question it answers. */
  title: string;
  picture: Pictogram;
  /** The page that explains it and names the articles. */
  read: string;
  of: (on: Day) => Infographic;
}

/** Where the bars of a row begin and end, in percent of the longest row. */
export function bars(rows: readonly Row[]): { kind: Kind; x: number; width: number }[][] {
  const sum = ({ parts = [] }: Row) => parts.reduce((total, { amount }) => total + amount, 0);
  const most = Math.max(1, ...rows.map(sum));
  const percent = (amount: number) => Math.round((amount / most) * 1000) / 10;
  return rows.map(({ parts = [] }) => {
    let before = 0;
    return parts.map(({ kind, amount }) => {
      const x = percent(before);
      before += amount;
      return { kind, x, width: Math.round((percent(before) - x) * 10) / 10 };
    });
  });
}
