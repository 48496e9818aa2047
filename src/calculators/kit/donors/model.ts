/** What a gift costs: for one person of each group by the rule, times the people, year by year. */
import { formatDong } from '#law/format';
import type { Answer, Step } from '#rules/core/answer';
import { healthGift, voluntaryGift, type Gift } from '#rules/voluntary/gift';
import type { Group } from '#rules/voluntary/support';
import { BOOKS, fields, MOST_YEARS, type Values } from './fields';

const YEAR = 12;

export interface GiftRow {
  key: string;
  label: string;
  people: number;
  /** đồng, for one person over all years. */
  each: number;
  /** đồng, for all of them over all years. */
  donor: number;
  recipient: number;
}

export interface Result {
  rows: GiftRow[];
  /** đồng for everybody, by year. */
  years: { share: number; donor: number; recipient: number }[];
  donor: number;
  recipient: number;
  steps: Step[];
}

/** Percent of each year, never below zero. */
export function sharesOf({ years, first, step }: Values): number[] {
  return Array.from({ length: Number(years) }, (_, year) => Math.max(0, first - step * year));
}

export function compute(values: Values): Result {
  const shares = sharesOf(values);
  const giving = { on: values.on, shares, mostYears: MOST_YEARS };
  const gifts: { key: keyof typeof fields; answer: () => Answer<Gift> }[] = [
    ...(Object.entries(BOOKS) as [Group, keyof typeof fields][]).map(([group, key]) => ({
      key,
      answer: () =>
        voluntaryGift({ ...giving, months: shares.length * YEAR, income: values.income, groups: [group], method: values.method }),
    })),
    { key: 'cards', answer: () => healthGift({ ...giving, months: YEAR, who: { position: 1 } }) },
    { key: 'nearPoorCards', answer: () => healthGift({ ...giving, months: YEAR, who: { groups: ['near-poor'] } }) },
  ];
  const given = gifts
    .map(({ key, answer }) => ({ key, label: fields[key].label, people: Number(values[key]), answer }))
    .filter(({ people }) => people > 0)
    .map((gift) => ({ ...gift, answer: gift.answer() }));
  const years = shares.map((share, year) => ({
    share,
    donor: sum(given.map(({ people, answer }) => people * (answer.value.years[year]?.donor ?? 0))),
    recipient: sum(given.map(({ people, answer }) => people * (answer.value.years[year]?.recipient ?? 0))),
  }));
  return {
    rows: given.map(({ key, label, people, answer }) => ({
      key,
      label,
      people,
      each: answer.value.donor,
      donor: people * answer.value.donor,
      recipient: people * answer.value.recipient,
    })),
    years,
    donor: sum(years.map(({ donor }) => donor)),
    recipient: sum(years.map(({ recipient }) => recipient)),
    steps: given.flatMap(({ key, label, answer }) =>
      answer.steps.map((step, index) => ({
        ...step,
        key: `${key}-${step.key}`,
        label: `${label}, một người. ${step.label}`,
        // Year after year rests on the same articles: told once.
        cites: isSame(step, answer.steps[index - 1]) ? [] : step.cites,
      })),
    ),
  };
}

function isSame({ cites }: Step, before: Step | undefined): boolean {
  return JSON.stringify(cites) === JSON.stringify(before?.cites);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

export function message({ rows, years, donor }: Result): string {
  const people = sum(rows.map((row) => row.people));
  return `Tặng sổ BHXH, thẻ BHYT cho ${people} người trong ${years.length} năm: ${formatDong(donor)}, năm đầu ${formatDong(years[0]?.donor ?? 0)}.`;
}
