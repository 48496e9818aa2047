/** Worked examples that pages may show by name: <Worked of="pension" who="…" … />. */
import type { Month } from '#law/month';
import type { Provisional } from '#law/parameter';
import type { Step } from '#rules/answer';
import { careers } from './careers';
import { compulsory } from './compulsory';
import { family } from './family';
import { giving } from './giving';
import { health } from './health';
import { oldAge } from './old-age';
import { savings } from './savings';

/** One example at the law of a month: a sentence with the result, and the worked solution. */
export interface Worked {
  lead: string;
  /** The one figure to see from across a table: "Lương hưu mỗi tháng", "1.274.000 đồng". */
  headline: readonly [label: string, value: string];
  steps: readonly Step[];
  provisional?: readonly Provisional[];
  /** Address of a calculator prefilled with the example, hash included. */
  calculator?: string;
}

// Each example reads its own properties and rejects what it does not understand.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Example = (props: any, on: Month) => Worked;

export const examples: Record<string, Example> = { ...careers, ...compulsory, ...family, ...giving, ...health, ...oldAge, ...savings };
