/**
 * Links from worked examples to the calculators, with the example's very values. A link is given only where the calculator
 * shows the example's own figure; what an example leaves open (a birth, months of standstill) is filled in with a person it fits.
 */
import * as local from '#calculators/bhyt/local';
import { addMonths, firstDay, month, monthIndex, monthOf, type Day, type Month } from '#law/month';
import type { PaidPeriod } from '#rules/voluntary/history';
import { retirementAge, type Sex } from '#rules/pension/retirement-age';
import { fields as bhyt, type Values as Health } from '#calculators/bhyt/fields';
import { compute as health } from '#calculators/bhyt/model';
import { fields as dongBu, type Values as Gap } from '#calculators/dong-bu/fields';
import { compute as gap } from '#calculators/dong-bu/model';
import { fields as dongTruoc, type Values as Prepayer } from '#calculators/dong-truoc/fields';
import { compute as prepayer } from '#calculators/dong-truoc/model';
import { fields as luongHuu, type Values as Career } from '#calculators/luong-huu/fields';
import { compute as career } from '#calculators/luong-huu/model';
import { fields as mucDong, type Values as Payer } from '#calculators/muc-dong/fields';
import { compute as payer } from '#calculators/muc-dong/model';
import { fields as rutHayGiu, type Values as Leaver } from '#calculators/rut-hay-giu/fields';
import { compute as leaver } from '#calculators/rut-hay-giu/model';
import { fields as soSanh, type Values as Saver } from '#calculators/so-sanh/fields';
import { compute as saver } from '#calculators/so-sanh/model';
import { fields as tuoiHuu } from '#calculators/tuoi-huu/fields';
import type { Fields, ValuesOf } from '#calculators/form/field';
import { writeLink } from '#calculators/form/link';

/** For spreading into an example. */
export type Linked = { calculator?: string };

/** Defaults that stand still need no place in a link. */
const nextYear = (on: Day) => firstDay(addMonths(monthOf(on), 12));

function linkTo<F extends Fields>(
  path: string,
  fields: F,
  given: Partial<ValuesOf<F>>,
  on: Day,
  same: (values: ValuesOf<F>) => boolean,
): Linked {
  const defaults = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial(on)])) as ValuesOf<F>;
  const values = { ...defaults, ...given };
  const moving = Object.keys(given).filter(
    (name) => fields[name]!.write(fields[name]!.initial(on)) !== fields[name]!.write(fields[name]!.initial(nextYear(on))),
  );
  return same(values) ? { calculator: `${path}${writeLink(fields, values, on, moving)}` } : {};
}

export const toRetirementAge = (sex: Sex, birth: Month, on: Month) =>
  linkTo('/tinh/tuoi-huu/', tuoiHuu, { sex, birth }, firstDay(on), () => true);

export const toHealth = (given: Partial<Health>, on: Month, total: number) =>
  linkTo('/tinh/bhyt/', bhyt, { province: '', on, ...given }, firstDay(on), (values) => health(values, local).total === total);

export const toContribution = (given: Partial<Payer>, on: Month, way: string, payable: number) =>
  linkTo('/tinh/muc-dong/', mucDong, { province: '', on, ...given }, firstDay(on), (values) =>
    payer(values).ways.some(({ key, payable: shown }) => key === way && shown === payable),
  );

export const toBackPayment = (given: Partial<Gap> & { sex: Sex }, on: Month, gross: number) =>
  linkTo('/tinh/dong-bu/', dongBu, { on, birth: bornToRetire(given.sex, on), ...given }, firstDay(on), (values) => {
    const result = gap(values);
    return result.payOn === on && result.gap?.gross === gross;
  });

export const toPension = (given: Partial<Career> & { sex: Sex }, on: Month, monthly: number) =>
  linkTo(
    '/tinh/luong-huu/',
    luongHuu,
    { birth: bornToRetire(given.sex, on), paid: 0, ...given },
    firstDay(on),
    (values) => career(values, firstDay(on)).certain.monthly.base === monthly,
  );

/** Whole years of one scheme, as the periods of the grid. */
export const yearsPaid = (years: string, scheme: PaidPeriod['scheme'], income: number): PaidPeriod => {
  const [from = '', to = ''] = years.split('-');
  return { from: month(`${from}-01`), to: month(`${to}-12`), scheme, income };
};

export const toWithdrawal = (given: Partial<Leaver> & { credited: number }, on: Month, amount: number) =>
  linkTo('/tinh/rut-hay-giu/', rutHayGiu, { on, ...fittingCareer(given, on), ...given }, firstDay(on), (values) => {
    const result = leaver(values);
    return result.amount === amount && result.eligibility.verdict !== 'no';
  });

export const toKeeping = (given: Partial<Leaver> & { credited: number }, on: Month, monthly: number) =>
  linkTo(
    '/tinh/rut-hay-giu/',
    rutHayGiu,
    { on, ...fittingCareer(given, on), ...given },
    firstDay(on),
    (values) => leaver(values).kept.monthly === monthly,
  );

export const toAllowance = (given: Partial<Leaver> & { credited: number }, on: Month, monthly: number) =>
  linkTo(
    '/tinh/rut-hay-giu/',
    rutHayGiu,
    { on, reason: 'retirement-age', ...fittingCareer(given, on), ...given },
    firstDay(on),
    (values) => leaver(values).kept.allowance?.amount === monthly,
  );

export const toSavings = (given: Partial<Saver>, on: Month, monthly: number) =>
  linkTo('/tinh/so-sanh/', soSanh, given, firstDay(on), (values) => saver(values).monthly === monthly);

/** Only while the month of payment is still to come. */
export const toPrepayment = (given: Partial<Prepayer> & { on: Month }, on: Month, saved: number) =>
  given.on < on
    ? {}
    : linkTo('/tinh/dong-truoc/', dongTruoc, { province: '', ...given }, firstDay(on), (values) => prepayer(values).saved === saved);

/** The youngest who has reached retirement age by then. */
function bornToRetire(sex: Sex, on: Month): Month {
  const reached = (birth: Month) => retirementAge({ sex, birth }).value.reachedOn <= on;
  let birth = addMonths(on, -55 * 12);
  while (!reached(birth)) birth = addMonths(birth, -1);
  return birth;
}

/** Paid without a break until the months of standstill began. */
function fittingCareer({ credited, stopped }: { credited: number; stopped?: number }, on: Month): Pick<Leaver, 'first' | 'stopped'> {
  const still = stopped ?? rutHayGiu.stopped.initial(firstDay(on));
  return { first: addMonths(on, -1 - still - credited + 1), stopped: still };
}

/** Months without paying between the last one paid and the month before `on`. */
export const standstill = (last: Month, on: Month): number => Math.max(0, monthIndex(on) - monthIndex(last) - 1);
