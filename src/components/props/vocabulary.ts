/** The words a written page may give to its components. Build time only: zod never reaches the reader's phone. */
import { z } from 'zod';
import { fullParameters, fullProvinces, parameterById } from '#law/all';
import outOfLineRates from '#content/law/parameters/health-out-of-line-rates.yaml';
import benefitRates from '#content/law/parameters/health-benefit-rates.yaml';
import type { Parameter } from '#law/parameter';
import { METHODS } from '#rules/voluntary/contribution';
import { REGIONS } from '#rules/work/employment-contribution';
import { HEALTH_GROUPS } from '#rules/health/health-support';
import { GROUPS } from '#rules/voluntary/support';

/** Every key a table of law has had; none where the parameter is a single value. */
const keysOf = (parameter: Parameter) => [
  ...new Set(parameter.values.flatMap(({ value }) => (typeof value === 'object' && value ? Object.keys(value) : []))),
];

export const group = z.enum(GROUPS);
export const healthGroup = z.enum(HEALTH_GROUPS);
export const region = z.enum(REGIONS);
export const method = z.enum(METHODS);
export const sex = z.enum(['female', 'male']);
export const reason = z.enum(['stopped-12-months', 'serious-illness']);
/** Benefit level of a health card. */
export const card = z.enum(keysOf(benefitRates));
/** Where one goes without a referral. */
export const place = z.enum(keysOf(outOfLineRates));
export const province = z.enum(fullProvinces.map(({ id }) => id));
export const parameterId = z.enum(fullParameters.map(({ id }) => id));

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'tháng viết dạng NĂM-THÁNG, ví dụ 1970-05');
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'ngày viết dạng NĂM-THÁNG-NGÀY, ví dụ 2026-07-01');
/** "2010-2016": whole calendar years. */
export const years = z.string().regex(/^\d{4}-\d{4}$/, 'quãng năm viết dạng 2010-2016');
export const words = z.string().min(1);
/** Address of a page of this site. */
export const address = z.string().regex(/^\/[a-z0-9/-]*\/(#.*)?$/, 'địa chỉ viết dạng /tinh/luong-huu/');

/** A number with its unit; where the law sets it, its parameter's id may stand instead: years="pension-years". */
const count = (unit: string) => z.number().int().nonnegative().meta({ unit });
export const numberOfYears = count('năm');
export const numberOfMonths = count('tháng');
export const numberOfDays = count('ngày');
/** Months of a health card: a choice among the periods on sale, not a figure of law. */
export const cardMonths = z.number().int().positive();
export const people = count('người');
export const percent = z.number().nonnegative().meta({ unit: '%' });
export const dong = count('đồng');
/** đồng a month, or "floor": the lowest the law allows in that month. */
export const income = z.union([dong, z.literal('floor')]);

/** A key of the table of law of that id. */
export function keyOf(id: unknown) {
  const parameter = fullParameters.some((candidate) => candidate.id === id) ? parameterById(String(id)) : undefined;
  return z.enum(parameter ? keysOf(parameter) : []);
}

/** The same where one entry is shown: which one must be said of a table, and cannot of a single value. */
export function entryOf(id: unknown) {
  const key = keyOf(id);
  return key.options.length > 0 ? key : key.optional();
}
