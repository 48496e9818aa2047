/** What a gift costs: for one person of each group by the rule, times the people, year by year. */
import { formatDong } from '#law/format';
import { addMonths, type Month } from '#law/month';
import type { Answer, Step } from '#rules/core/answer';
import type { HealthGroup } from '#rules/health/health-support';
import { contribution, type Method } from '#rules/voluntary/contribution';
import { healthGift, voluntaryGift, type Gift, type GiftYear, type HealthGiftInput } from '#rules/voluntary/gift';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { localIn, type LocalSupport } from '#rules/voluntary/local-support';
import type { Group } from '#rules/voluntary/support';
import type { LocalRules } from '#calculators/ui/use-local';
import { BOOKS, fields, MOST_YEARS, SUPPORTED_CARDS, type Values } from './fields';

const YEAR = 12;

/** What the province adds, once its rules are here. */
export interface Places {
  books?: LocalRules | undefined;
  cards?: typeof import('./card-support') | undefined;
}

export interface GiftRow {
  key: string;
  label: string;
  people: number;
  /** đồng, for one person over all years. */
  each: number;
  /** đồng, for all of them over all years. */
  donor: number;
  recipient: number;
  /** One person's years: who pays what when. */
  years: GiftYear[];
  /** What one person pays alone afterwards, đồng: a month of a book, a year of a card. */
  alone: { from: Month; amount: number; unit: 'tháng' | 'năm' };
}

export interface Result {
  rows: GiftRow[];
  /** đồng for everybody, by year. */
  years: { share: number; donor: number; recipient: number }[];
  donor: number;
  recipient: number;
  /** đồng that paying month by month would cost more (or, below zero, less), for all books. */
  saving: number;
  steps: Step[];
  /** What the place adds, or that it is not known. */
  notes: string[];
}

/** Percent of each year, never below zero. */
export function sharesOf({ years, first, step }: Values): number[] {
  return Array.from({ length: Number(years) }, (_, year) => Math.max(0, first - step * year));
}

/** Several years paid at once have one share, that of the first year. */
function bookGiving(values: Values): { shares: number[]; method: Method } {
  const shares = sharesOf(values);
  if (values.method !== 'ahead') return { shares, method: values.method };
  return shares.length === 1
    ? { shares, method: '12-months' }
    : { shares: shares.slice(0, 1), method: `ahead-${shares.length}-years` as Method };
}

interface Kind {
  key: keyof typeof fields;
  gift: () => Answer<Gift>;
  alone: (from: Month) => Pick<GiftRow['alone'], 'amount' | 'unit'>;
}

export function compute(values: Values, places: Places = {}): Result {
  const shares = sharesOf(values);
  const given = [...books(values, places), ...cards(values, places)]
    .map((kind) => ({ ...kind, label: fields[kind.key].label, people: Number(values[kind.key]) }))
    .filter(({ people }) => people > 0)
    .map((kind) => ({ ...kind, answer: kind.gift() }));
  const end = addMonths(values.on, YEAR * shares.length);
  const years = shares.map((share, year) => ({
    share,
    donor: sum(given.map(({ people, answer }) => people * (answer.value.years[year]?.donor ?? 0))),
    recipient: sum(given.map(({ people, answer }) => people * (answer.value.years[year]?.recipient ?? 0))),
  }));
  return {
    rows: given.map(({ key, label, people, answer, alone }) => ({
      key,
      label,
      people,
      each: answer.value.donor,
      donor: people * answer.value.donor,
      recipient: people * answer.value.recipient,
      years: answer.value.years,
      alone: { from: end, ...alone(end) },
    })),
    years,
    donor: sum(years.map(({ donor }) => donor)),
    recipient: sum(years.map(({ recipient }) => recipient)),
    saving: saving(values, places),
    notes: notesOf(values, places),
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

function localOf(values: Values, { books }: Places, group: Group): { local?: LocalSupport } {
  const support = books?.localOn(values, values.on, group)?.support;
  return support ? { local: support } : {};
}

function book(values: Values, places: Places, group: Group, giving: ReturnType<typeof bookGiving>): Answer<Gift> {
  const months = Number(values.years) * YEAR;
  return voluntaryGift({
    ...{ on: values.on, months, income: values.income, groups: [group], mostYears: MOST_YEARS },
    ...giving,
    ...localOf(values, places, group),
  });
}

function books(values: Values, places: Places): Kind[] {
  return (Object.entries(BOOKS) as [Group, keyof typeof fields][]).map(([group, key]) => ({
    key,
    gift: () => book(values, places, group, bookGiving(values)),
    alone: (from) => {
      const income = Math.max(values.income, incomeLimits({ on: from, income: values.income }).value.min);
      const monthsSupported = Number(values.years) * YEAR;
      const { local } = localIn(localOf(values, places, group).local, from);
      const paid = contribution({ on: from, income, method: 'monthly', groups: [group], monthsSupported, ...(local ? { local } : {}) });
      return { amount: paid.value.payable, unit: 'tháng' };
    },
  }));
}

function cards(values: Values, { cards: rules }: Places): Kind[] {
  const card = (key: keyof typeof fields, who: HealthGiftInput['who']): Kind => {
    const giving = { months: YEAR, who, mostYears: MOST_YEARS };
    return {
      key,
      gift: () => healthGift({ on: values.on, ...giving, shares: sharesOf(values) }),
      alone: (from) => ({ amount: healthGift({ on: from, ...giving, shares: [0] }).value.recipient, unit: 'năm' }),
    };
  };
  const local = (subject: Parameters<NonNullable<typeof rules>['cardSupport']>[2]) => {
    const support = rules?.cardSupport(values.province, values.on, subject);
    return support ? { local: support } : {};
  };
  return [
    card('cards', { position: 1, ...local({ householdMember: 1 }) }),
    ...(Object.entries(SUPPORTED_CARDS) as [HealthGroup, keyof typeof fields][]).map(([group, key]) =>
      card(key, { groups: [group], ...local({ group }) }),
    ),
  ];
}

function saving(values: Values, places: Places): number {
  return sum(
    (Object.entries(BOOKS) as [Group, keyof typeof fields][]).map(([group, key]) => {
      const people = Number(values[key]);
      if (people === 0 || values.method === 'monthly') return 0;
      const price = (giving: ReturnType<typeof bookGiving>) => {
        const { donor, recipient } = book(values, places, group, giving).value;
        return donor + recipient;
      };
      return people * (price({ shares: sharesOf(values), method: 'monthly' }) - price(bookGiving(values)));
    }),
  );
}

function notesOf(values: Values, { books: rules }: Places): string[] {
  const told = (Object.entries(BOOKS) as [Group, keyof typeof fields][])
    .filter(([, key]) => Number(values[key]) > 0)
    .flatMap(([group]) => rules?.localOn(values, values.on, group)?.note ?? []);
  return [...new Set(told)];
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
