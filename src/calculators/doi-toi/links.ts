/** Which calculator explains a stretch, opened with these answers; where none can, the page that explains it. */
import { formatDay, formatMonth } from '#law/format';
import { lastOf } from '#law/list';
import { addMonths, earlier, lastDay, later, month, monthsBetween, type Month } from '#law/month';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { firstSupportedMonth } from '#rules/voluntary/support';
import { writeMoney } from '#calculators/form/field';
import { VERSION, VERSION_KEY } from '#calculators/form/link';
import { textOf } from '#calculators/form/periods-field';
import { WAGES_SINCE, type PaidRow, type Values } from './fields';
import type { Stretch, Working } from './life';
import type { OldAge } from './old-age';

/** The months the other calculators take. */
const LAST = month('2035-12');
const LOST_SINCE = month('2026-01');

type Asked = Pick<Values, 'sex' | 'birth' | 'group' | 'region'>;

export interface Around {
  values: Asked;
  today: Month;
  work: Working;
  old: OldAge;
}

/** "tinh/luong/#luong=…&v=1" below the base path, or a page. */
export function linkOf(stretch: Stretch, around: Around): string {
  switch (stretch.kind) {
    case 'work':
      return workLink(stretch, around);
    case 'voluntary':
      return voluntaryLink(stretch, around);
    case 'unemployed':
      return lostLink(stretch, around);
    case 'filled':
      return gapLink(stretch, around, stretch.income) ?? '/chinh-sach/dong-mot-lan/';
    case 'pension': {
      const filled = around.old.stretches.find(({ kind, you }) => kind === 'filled' && you);
      return filled ? linkOf(filled, around) : pensionLink(around);
    }
    case 'allowance':
      return gapLink(stretch, around) ?? '/chinh-sach/chua-du-nam-dong/';
    case 'social-pension':
      return '/chinh-sach/tro-cap-huu-tri-xa-hoi/';
  }
}

const stroke = (date: string): string => date.replaceAll('/', '-');

function hash(answers: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
  return `#${[...pairs, [VERSION_KEY, VERSION] as const].map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join('&')}`;
}

/** A month of the stretch that a calculator takes: the present one where it lies within. */
function monthOfStretch({ from, to = from }: Stretch, today: Month, since: Month): Month | undefined {
  const on = earlier(later(today, later(from, since)), earlier(to, LAST));
  return on < later(from, since) ? undefined : on;
}

function workLink(stretch: Stretch, { values, today }: Around): string {
  const on = monthOfStretch(stretch, today, WAGES_SINCE);
  if (!on) return '/chinh-sach/bhxh-bat-buoc/';
  return `/tinh/luong/${hash({ luong: writeMoney(stretch.income), thang: stroke(formatMonth(on)), vung: values.region })}`;
}

function voluntaryLink(stretch: Stretch, { values, today }: Around): string {
  const since = firstSupportedMonth();
  const on = monthOfStretch(stretch, today, since);
  if (!on) return '/chinh-sach/bhxh-tu-nguyen/';
  const used = stretch.monthsBefore + monthsBetween(later(stretch.from, since), addMonths(on, -1));
  return `/tinh/muc-dong/${hash({
    ...{ nhom: values.group, thang: stroke(formatMonth(on)), ht: String(used) },
    tn: writeMoney(atLeast(stretch.income, on)),
  })}`;
}

const atLeast = (income: number, on: Month): number => Math.max(income, incomeLimits({ on, income: 0 }).value.min);

function lostLink({ from, income, monthsBefore, received }: Stretch, { values }: Around): string {
  const on = addMonths(from, -1);
  if (on < LOST_SINCE || on > LAST || !received) return '/chinh-sach/bao-hiem-that-nghiep/';
  const ended = stroke(formatDay(lastDay(on)));
  const answers = { luong: writeMoney(income), bhtn: String(monthsBefore), vung: values.region };
  // Filed in time, as is assumed of every loss.
  return `/tinh/that-nghiep/${hash({ nghi: ended, nop: ended, ...answers })}`;
}

/** The one-time payment and what comes without it; undefined for months its calculator does not take. */
function gapLink({ from: on, monthsBefore }: Stretch, { values, old }: Around, income = 0): string | undefined {
  if (on < LOST_SINCE || on > LAST) return undefined;
  const { sex, birth, group } = values;
  return `/tinh/dong-bu/${hash({
    ...{ gt: sex, sinh: stroke(formatMonth(birth)), nhom: group, da: String(monthsBefore), bq: writeMoney(old.average) },
    ...{ thang: stroke(formatMonth(on)), tn: writeMoney(atLeast(income, on)) },
  })}`;
}

/** What is paid by today as periods, and the voluntary stretch still to come. */
function pensionLink({ values, today, work }: Around): string {
  const { sex, birth, group } = values;
  const past = work.periods.filter(({ from }) => from <= today).map((period) => ({ ...period, to: earlier(period.to, today) }));
  const last = lastOf(work.periods);
  const coming = last && last.scheme === 'voluntary' && last.to > today ? last : undefined;
  return `/tinh/luong-huu/${hash({
    ...{ gt: sex, sinh: stroke(formatMonth(birth)), nhom: group },
    ...(past.length > 0 ? { qt: historyText(past) } : {}),
    ...(coming
      ? {
          tn: writeMoney(atLeast(coming.income, today)),
          tu: stroke(formatMonth(later(coming.from, addMonths(today, 1)))),
          den: stroke(formatMonth(coming.to)),
          ht: String(usedBy(today, work)),
        }
      : { cach: 'stop' }),
  })}`;
}

/** Months that used up State support by a month. */
function usedBy(today: Month, { periods }: Working): number {
  return periods
    .filter(({ scheme }) => scheme === 'voluntary')
    .reduce((sum, { from, to }) => sum + monthsBetween(later(from, firstSupportedMonth()), earlier(to, today)), 0);
}

function historyText(periods: readonly PaidRow[]): string {
  return textOf(
    periods.map(({ scheme, from, to, income }) => ({ scheme, from: formatMonth(from), to: formatMonth(to), income: writeMoney(income) })),
    true,
    '-',
  );
}
