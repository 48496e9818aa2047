/**
 * What every rule returns: a value and the steps that led to it, a worked solution with the article in the margin. What is
 * provisional follows from the law values the steps used. Screen, print, share text and tests read the same steps.
 */
import type { Citation, Found, Provisional } from '#law/parameter';
import { isDoubtful } from '#law/parameter';
import { exact, round, toNumber, type Exact } from './exact';
import { formatDong, formatDuration, formatMonth, formatNumber, formatPercent, formatAge } from '#law/format';
import type { Month } from '#law/month';
import type { Days, Dong, Months } from '#law/units';

export type Quantity =
  | { unit: 'đồng' | 'đồng/tháng' | '%' | 'tháng' | 'lần' | 'tháng tuổi' | 'năm' | 'ngày'; amount: Exact }
  | { unit: 'tháng trên lịch'; amount: Month }
  | { unit: 'kết luận'; amount: string };

/** One line of the worked solution. */
export interface Step {
  /** Stable name, for tests and for links between screen and explanation. */
  key: string;
  label: string;
  /** The calculation with its numbers, as a reader would write it. */
  formula?: string;
  result: Quantity;
  cites: Citation[];
  /** True when the source behind it must still be compared with the signed text ("nên hỏi lại"). */
  doubtful: boolean;
  /** Of the values it used, those whose term has ended before a new one was found. */
  provisional: Provisional[];
}

export interface Answer<T> {
  value: T;
  steps: Step[];
  provisional: Provisional[];
  /** What the law leaves open and bears on this answer, in plain Vietnamese sentences. */
  doubts?: string[];
}

/** Builds an answer; what in it is provisional comes from its steps. */
export function answer<T>(value: T, steps: Step[], doubts: string[] = []): Answer<T> {
  return { value, steps, provisional: provisionalOf(steps), ...(doubts.length > 0 ? { doubts } : {}) };
}

/** A value of the law, or an earlier step. */
type Source = Found<unknown> | Step;

/** Builds a step; articles, doubt and provisional marks come from its sources. */
export function step(key: string, label: string, result: Quantity, sources: readonly Source[], formula?: string): Step {
  return {
    key,
    label,
    ...(formula === undefined ? {} : { formula }),
    result,
    // Once somebody asks: many steps are never shown.
    get cites() {
      return citesOf(sources);
    },
    doubtful: sources.some((source) => ('doubtful' in source ? source.doubtful : isDoubtful(source.confidence))),
    provisional: sources.flatMap(({ provisional }) => provisional ?? []),
  };
}

export function dong(amount: Exact | Dong): Quantity {
  return { unit: 'đồng', amount: typeof amount === 'number' ? exact(amount) : amount };
}

export function months(amount: Months): Quantity {
  return { unit: 'tháng', amount: exact(amount) };
}

/** Days, halves included. */
export function days(amount: Days): Quantity {
  return { unit: 'ngày', amount: exact(amount) };
}

export function conclusion(text: string): Quantity {
  return { unit: 'kết luận', amount: text };
}

/** The provisional marks of what was computed, one for each parameter: the first. */
export function provisionalOf(computed: readonly { provisional?: readonly Provisional[] }[]): Provisional[] {
  const marks = computed.flatMap(({ provisional = [] }) => provisional);
  return marks.filter((mark, index) => marks.findIndex(({ parameter }) => parameter === mark.parameter) === index);
}

/** "chưa công bố cho 2027, tạm tính theo 2026" */
export function describeProvisional(mark: Provisional): string {
  return `${mark.title}: chưa công bố cho ${mark.wanted}, tạm tính theo mức ${mark.published}`;
}

/** A quantity as the reader sees it; money is rounded here and nowhere earlier. */
export function formatQuantity(quantity: Quantity): string {
  switch (quantity.unit) {
    case 'kết luận':
      return quantity.amount;
    case 'tháng trên lịch':
      return formatMonth(quantity.amount);
    case 'đồng':
      return formatDong(round(quantity.amount));
    case 'đồng/tháng':
      return `${formatDong(round(quantity.amount))}/tháng`;
    case '%':
      return formatPercent(toNumber(quantity.amount, 2));
    case 'tháng':
      return formatDuration(round(quantity.amount));
    case 'tháng tuổi':
      return formatAge(round(quantity.amount));
    default:
      return `${formatNumber(toNumber(quantity.amount, 4))} ${quantity.unit}`;
  }
}

/** The articles behind the values used, each once. */
export function citesOf(sources: readonly { cites?: Citation[] }[]): Citation[] {
  const cites = sources.flatMap((source) => source.cites ?? []);
  return cites.filter((cite, index) => cites.findIndex((other) => other.short === cite.short && other.article === cite.article) === index);
}
