/** The boxes of a form and the questions behind them, for the build and for the phone. */
import type { Box, Form, Part } from './form-schema';

/** What a form may write without asking: computed on the day. */
export const KNOWN = ['luong-co-so'] as const;

/** All boxes in the order of the sheet. */
export function boxesOf({ sheet }: Pick<Form, 'sheet'>): Box[] {
  return sheet.flatMap((line) => ('boxes' in line ? line.boxes : 'table' in line ? line.table.rows.flat() : []));
}

/** The questions behind a box: its own, and those whose answers are worked into it. */
export function questionsOf({ question, parts = [] }: Box): Part[] {
  return [...(question ? [question] : []), ...parts];
}
