/** Numbers and dates as Vietnamese readers write them: 1.500.000 đồng, 0,31 %, 01/07/2025. */
import type { Day, Month } from './month';
import type { Age, Dong, Months, Percent } from './units';

/** 1500000 → "1.500.000". Written by hand because old WebViews lack the vi-VN locale. */
export function formatInteger(value: number | bigint): string {
  const text = String(value);
  return text.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/** 2.29 → "2,29"; keeps the decimals it is given. */
export function formatNumber(value: number): string {
  const [whole = '0', fraction] = String(value).split('.');
  return fraction === undefined ? formatInteger(Number(whole)) : `${formatInteger(Number(whole))},${fraction}`;
}

/** đồng, whole: "1.500.000 đồng" (non-breaking space, so that the unit never stands alone on a line). */
export function formatDong(value: Dong | bigint): string {
  return `${formatInteger(value)}\u00a0đồng`;
}

/** đồng to the nearest million, for sums of many years: 177_523_920 → "178 triệu đồng". */
export function formatMillions(value: Dong): string {
  return `${formatInteger(Math.round(value / 1_000_000))}\u00a0triệu\u00a0đồng`;
}

export function formatPercent(value: Percent): string {
  return `${formatNumber(value)}\u00a0%`;
}

/** "2026-08" → "08/2026" */
export function formatMonth(value: Month): string {
  return `${value.slice(5, 7)}/${value.slice(0, 4)}`;
}

/** "2026-08-31" → "31/08/2026" */
export function formatDay(value: Day): string {
  return `${value.slice(8, 10)}/${value.slice(5, 7)}/${value.slice(0, 4)}`;
}

/** Months → "X năm Y tháng"; 0 → "0 tháng". */
export function formatDuration(months: Months): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return `${rest}\u00a0tháng`;
  return rest === 0 ? `${years}\u00a0năm` : `${years}\u00a0năm ${rest}\u00a0tháng`;
}

/** Age in months → "61 tuổi 6 tháng". */
export function formatAge(months: Age): string {
  const rest = months % 12;
  return `${Math.floor(months / 12)}\u00a0tuổi${rest === 0 ? '' : ` ${rest}\u00a0tháng`}`;
}

/** From here on people count in tỷ. */
const BILLION = 10 ** 9;

/** A value of law with its unit; whole billions as "131.940 tỷ đồng". */
export function formatValue(value: number | string, unit: string): string {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value as Day) : value;
  if (unit === '%') return formatPercent(value);
  if (unit.startsWith('%/')) return `${formatPercent(value)}/${unit.slice(2)}`;
  if (unit === 'tháng tuổi') return formatAge(value);
  if (unit.startsWith('đồng') && value >= BILLION && value % BILLION === 0) return `${formatInteger(value / BILLION)}\u00a0tỷ\u00a0${unit}`;
  if (unit === 'hệ số') return value.toFixed(2).replace('.', ',');
  return `${formatNumber(value)}\u00a0${unit}`;
}
