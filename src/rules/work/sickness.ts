import childAge from '#content/law/parameters/child-sickness-age.yaml';
import childDays from '#content/law/parameters/child-sickness-days.yaml';
import divisor from '#content/law/parameters/benefit-day-divisor.yaml';
import rates from '#content/law/parameters/sickness-rate.yaml';
import yearDays from '#content/law/parameters/sickness-days.yaml';
import { formatDong, formatNumber, formatPercent } from '#law/format';
import { firstDay, type Month } from '#law/month';
import { entryOn, LawGap, numberOn, tableOn, type Found, type Parameter } from '#law/parameter';
import type { Age, Days, Dong, Months, NumberIn, Percent, Years } from '#law/units';
import { answer, conclusion, dong, step, type Answer, type Step, days as inDays } from '#rules/core/answer';
import { add, divide, exact, multiply, percent, round, type Exact } from '#rules/core/exact';
import { requireCount, requireWholeDong } from '#rules/core/input';
import { requireHalfDays } from './sick-days';

export interface SickLeave {
  /** Working days paid. */
  days: Days;
  /** đồng a day at the full rate; absent without a wage. */
  daily?: Dong;
  amount?: Dong;
  /** Of a long illness: days at the full rate, then days at the lower one. */
  fullDays?: Days;
  longDays?: Days;
}

interface Sick {
  on: Month;
  /** All compulsory months. */
  paidMonths: Months;
  /** Heavy work, or a specially difficult area, at the time of the leave. */
  heavy: boolean;
  /** Working days already paid in the calendar year. */
  usedDays: Days;
  days: Days;
  /** Wage of the month before, or of the first or returning month itself; without it only days are told. */
  base?: Dong;
}

/**
 * Sick pay for one's own illness: 75 % of the wage of the month before, a 24th a day, for at most so many working days a calendar
 * year by the years paid and the kind of work. Luật BHXH 2024 Điều 43, 45; Thông tư 12/2025 Điều 4, 6.
 * Rejects broken months, days that are no halves and a wage that is not whole đồng.
 */
export function sickLeave(input: Sick): Answer<SickLeave> {
  const limit = limitOf(input);
  const days = Math.min(input.days, limit.left);
  return paid(
    input.on,
    input.base,
    [{ key: 'days', label: 'Được hưởng', days, rate: entryOn(rates, firstDay(input.on), 'standard') }],
    [limit.step],
  );
}

/**
 * Sick pay for a disease of the list of long illnesses: first what is left of the year's days at 75 %, then on at 65, 55 or 50 %
 * by the years paid. Luật BHXH 2024 Điều 43 khoản 2, Điều 45 khoản 3. Rejects what `sickLeave` rejects and months before 2025-07.
 */
export function longSickLeave(input: Sick): Answer<SickLeave> {
  const limit = limitOf(input);
  const onDay = firstDay(input.on);
  const fullDays = Math.min(input.days, limit.left);
  const longDays = input.days - fullDays;
  const lower = rowByYears(rates, input.on, 'long', input.paidMonths);
  const answer = paid(
    input.on,
    input.base,
    [
      { key: 'fullDays', label: 'Trong số ngày của năm', days: fullDays, rate: entryOn(rates, onDay, 'standard') },
      { key: 'longDays', label: 'Bệnh dài ngày, những ngày tiếp theo', days: longDays, rate: lower },
    ],
    [limit.step],
  );
  return { ...answer, value: { ...answer.value, fullDays, longDays } };
}

/**
 * Sick pay for the care of a sick child: 75 % of the wage of the month before, a 24th a day, for at most 20 working days a year and
 * child under 3, 15 from 3 to under 7; each parent has their own days. Luật BHXH 2024 Điều 44, 45; Thông tư 12/2025 Điều 5.
 * `childAgeMonths` at the start of the leave. Rejects broken ages, days that are no halves and a wage that is not whole đồng.
 */
export function childSickLeave(input: { on: Month; childAgeMonths: Age; usedDays: Days; days: Days; base?: Dong }): Answer<SickLeave> {
  requireCount('childAgeMonths', input.childAgeMonths);
  requireHalfDays('usedDays', input.usedDays);
  requireHalfDays('days', input.days);
  const onDay = firstDay(input.on);
  const under = numberOn(childAge, onDay);
  const standard = entryOn(rates, onDay, 'standard');
  const tooOld = input.childAgeMonths >= under.value * 12;
  if (tooOld)
    return paid(
      input.on,
      input.base,
      [{ key: 'days', label: 'Được hưởng', days: 0, rate: standard }],
      [step('limit', 'Số ngày mỗi năm', conclusion(`không có, vì con đã đủ ${under.value} tuổi`), [under])],
    );
  const most = rowFrom(tableOn(childDays, onDay), '', Math.floor(input.childAgeMonths / 12));
  const days = Math.min(input.days, Math.max(0, most.value - input.usedDays));
  return paid(input.on, input.base, [{ key: 'days', label: 'Được hưởng', days, rate: standard }], [limitStep(most, input.usedDays)]);
}

/** Days left of the year's limit. */
function limitOf(input: Sick): { left: number; step: Step } {
  requireCount('paidMonths', input.paidMonths);
  requireHalfDays('usedDays', input.usedDays);
  requireHalfDays('days', input.days);
  const most = rowByYears(yearDays, input.on, input.heavy ? 'heavy' : 'normal', input.paidMonths);
  return { left: Math.max(0, most.value - input.usedDays), step: limitStep(most, input.usedDays) };
}

function limitStep(most: Found<Days>, used: Days): Step {
  const left = Math.max(0, most.value - used);
  return step(
    'limit',
    'Số ngày làm việc còn được nghỉ trong năm',
    inDays(left),
    [most],
    used === 0 ? undefined : `${most.value} − ${formatNumber(used)} đã nghỉ`,
  );
}

/** The row "name-15" of a table whose rows start at a number of years. */
function rowByYears<Unit extends string>(parameter: Parameter<Unit>, on: Month, name: string, months: Months): Found<NumberIn<Unit>> {
  return rowFrom(tableOn(parameter, firstDay(on)), `${name}-`, Math.floor(months / 12));
}

function rowFrom<Unit extends number>(table: Found<Readonly<Record<string, Unit>>>, prefix: string, years: Years): Found<Unit> {
  let value: Unit | undefined;
  for (const [key, entry] of Object.entries(table.value))
    if (key.startsWith(prefix) && Number(key.slice(prefix.length)) <= years) value = entry;
  if (value === undefined) throw new LawGap(`${table.parameter}: no row "${prefix}" for ${years} years`);
  return { ...table, value };
}

interface Spell {
  key: string;
  label: string;
  days: Days;
  rate: Found<Percent>;
}

function paid(on: Month, base: Dong | undefined, spells: Spell[], before: Step[]): Answer<SickLeave> {
  const days = spells.reduce((sum, spell) => sum + spell.days, 0);
  if (base === undefined)
    return answer({ days }, [...before, ...spells.map((spell) => step(spell.key, spell.label, inDays(spell.days), []))]);
  requireWholeDong('base', base);
  const perMonth = entryOn(divisor, firstDay(on), 'working-day');
  const dailyAt = (rate: Found<Percent>): Exact => divide(multiply(percent(rate.value), exact(base)), exact(perMonth.value));
  const amount = add(...spells.map((spell) => multiply(dailyAt(spell.rate), exact(spell.days))));
  const first = spells[0]!;
  return answer({ days, daily: round(dailyAt(first.rate)), amount: round(amount) }, [
    ...before,
    ...spells.map((spell) =>
      step(
        spell.key,
        `${spell.label}: ${formatNumber(spell.days)} ngày`,
        dong(multiply(dailyAt(spell.rate), exact(spell.days))),
        [spell.rate, perMonth],
        `${formatDong(base)} × ${formatPercent(spell.rate.value)} ÷ ${perMonth.value} × ${formatNumber(spell.days)}`,
      ),
    ),
    step('amount', 'Tiền nghỉ ốm', dong(amount), []),
  ]);
}
