/** A table as data: every table of amounts on the written pages has this one shape. */
import type { Provisional } from '#law/parameter';

export interface Column {
  label: string;
  /** Words rather than amounts: aligned with the text. */
  words?: boolean;
  /** The column the reader came for. */
  strong?: boolean;
}

export interface TableContent {
  caption: string;
  /** The first heads the row names. */
  columns: readonly (Column | string)[];
  /** The name of the row, then one printed value per further column. */
  rows: readonly (readonly string[])[];
  /** What is not yet sure about these figures. */
  marks?: readonly Provisional[];
}

export const column = (given: Column | string): Column => (typeof given === 'string' ? { label: given } : given);
