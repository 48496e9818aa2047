/** What is asked for the line of a life. */
import { formatDong, formatMonth } from '#law/format';
import { addMonths, earlier, firstDay, later, month, type Day, type Month } from '#law/month';
import { ifKnown } from '#law/parameter';
import { contradictions, ofPeriods } from '#rules/voluntary/constraints';
import { history, type PaidPeriod } from '#rules/voluntary/history';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { REGIONS, type Region } from '#rules/work/employment-contribution';
import { yearsLived } from '#site/assumptions';
import { assumptionField } from '#calculators/form/assumption-field';
import { choiceField, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';
import { groupField } from '#calculators/form/group-field';
import { periodsField } from '#calculators/form/periods-field';
import { birthField, sexField } from '#calculators/form/person-fields';
import { wageProblem } from '#calculators/form/wage-limits';
import { lifeField, type LifePeriod } from './life-field';
import { remembered } from './remembered';

/** Nobody remembers work before it. */
const OLDEST = month('1975-01');
/** Whoever pays longest is of age before. */
const LATEST = month('2085-12');
/** The limits of wages are known from here on. */
export const WAGES_SINCE = month('2025-07');

/** A neighbour's life, to begin with: a workshop, months without work, a stall at the market. */
const EXAMPLE: LifePeriod[] = [
  { kind: 'work', from: month('2016-01'), to: month('2026-03'), income: 6_000_000 },
  { kind: 'unemployed', from: month('2026-03'), to: month('2026-03'), income: 0 },
  { kind: 'voluntary', from: month('2027-02'), to: month('2040-01'), income: 2_500_000 },
];

export const fields = {
  sex: sexField,
  birth: birthField,
  life: lifeField({
    key: 'qd',
    label: 'Các quãng đời của bạn',
    hint: 'Cả những năm sắp tới. Đang là một ví dụ, bạn sửa thành của mình.',
    min: OLDEST,
    max: LATEST,
    most: 16,
    initial: EXAMPLE,
  }),
  /** Brought along from another calculator; never asked here. */
  history: periodsField({
    key: 'qt',
    label: 'Các giai đoạn bạn đã đóng',
    hint: 'Xem trong sổ BHXH hoặc ứng dụng VssID.',
    withIncome: true,
    min: OLDEST,
    most: 21,
  }),
  group: groupField,
  region: choiceField<Region>({
    key: 'vung',
    label: 'Nơi bạn làm thuộc vùng lương tối thiểu nào?',
    hint: 'Chỉ đổi kết quả khi lương cao.',
    options: REGIONS.map((value, index) => ({ value, label: `Vùng ${['I', 'II', 'III', 'IV'][index]}` })),
    initial: () => REGIONS[0],
  }),
  years: assumptionField({ ...yearsLived, key: 'song', step: 1, label: 'Tính tiền nhận về già trong bao nhiêu năm?' }),
};

export type Values = ValuesOf<typeof fields>;

/** The questions asked: what was brought along has become rows. */
export function asked(): Partial<typeof fields> {
  const { history: _brought, ...rest } = fields;
  return rest;
}

/** The rows of the life, those brought along in place of the example. */
export function lifeOf({ life, history: brought }: Pick<Values, 'life' | 'history'>): readonly LifePeriod[] {
  return brought.length === 0
    ? life
    : brought.map(({ scheme, ...period }) => ({ ...period, kind: scheme === 'compulsory' ? 'work' : 'voluntary' }));
}

/** A stretch that pays, with the place of its row. */
export interface PaidRow extends PaidPeriod {
  row: number;
}

export function paidRows(life: readonly LifePeriod[]): PaidRow[] {
  return life.flatMap(({ kind, from, to, income }, row) =>
    kind === 'work' || kind === 'voluntary' ? [{ scheme: kind === 'work' ? 'compulsory' : 'voluntary', from, to, income, row }] : [],
  );
}

/** All months paid, each once; the same life is asked about several times for every key. */
export const historyOf = remembered((life: readonly LifePeriod[]) => history(paidRows(life)));

/** What is paid up to a month, as the text of a history. */
export function paidUntil(until: Month, life: readonly LifePeriod[]): string {
  const begun = paidRows(life).filter(({ from }) => from <= until);
  return fields.history.write(begun.map((period) => ({ ...period, to: earlier(period.to, until) })));
}

/** Each month of a life once, nobody at work as a child, and amounts on which somebody can have paid. */
export function validate(values: Values, _on: Day): Errors<typeof fields> {
  const life = lifeOf(values);
  const stated = historyOf(life);
  const last = life.reduce<Month | undefined>((latest, { to }) => (latest ? later(latest, to) : to), undefined);
  if (!last) return {};
  const found = contradictions(
    { birth: values.birth, until: last, on: addMonths(last, 1), ...(stated.months > 0 ? { stated } : {}) },
    ofPeriods,
  );
  const wrong = found.stated ?? found.on ?? amountProblem(life) ?? twice(life) ?? stillAtWork(life);
  return { ...(found.birth ? { birth: found.birth } : {}), ...(wrong ? { life: wrong } : {}) };
}

function amountProblem(life: readonly LifePeriod[]): string | undefined {
  for (const [index, { kind, to, income }] of life.entries()) {
    const of = (text: string) => `Quãng ${index + 1}: ${text}`;
    if (kind === 'work' && to >= WAGES_SINCE) {
      const problem = wageProblem(income, firstDay(to), WAGES_SINCE);
      if (problem) return of(problem);
    }
    if (kind === 'filled') {
      const limits = ifKnown(() => incomeLimits({ on: to, income }).value);
      if (limits && !limits.valid)
        return of(`Tháng ${formatMonth(to)} chọn được từ ${formatDong(limits.min)} đến ${formatDong(limits.max)} một tháng.`);
    }
  }
  return undefined;
}

/** Missing years are paid once, and nobody loses the same work twice. */
function twice(life: readonly LifePeriod[]): string | undefined {
  const lost = life.flatMap(({ kind, from }) => (kind === 'unemployed' ? [from] : []));
  if (new Set(lost).size < lost.length) return 'Một tháng chỉ mất việc một lần. Hãy xóa quãng thừa.';
  return life.filter(({ kind }) => kind === 'filled').length > 1 ? 'Chỉ đóng bù một lần. Hãy xóa quãng thừa.' : undefined;
}

/** Nobody loses work that goes on. */
function stillAtWork(life: readonly LifePeriod[]): string | undefined {
  for (const [index, { kind, from: on }] of life.entries()) {
    const job = kind === 'unemployed' ? life.findIndex((one) => one.kind === 'work' && one.from <= on && one.to > on) : -1;
    if (job >= 0)
      return `Quãng ${index + 1}: tháng ${formatMonth(on)} bạn còn đi làm, theo quãng ${job + 1} đến ${formatMonth(life[job]!.to)}. Hãy sửa một bên.`;
  }
  return undefined;
}
