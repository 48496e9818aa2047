/** Paying month by month from today on: what each month costs as the law on record changes, and the pension it leads to. */
import { formatDong, formatMonth } from '#law/format';
import { addMonths, type Month } from '#law/month';
import { extendedAverage } from '#rules/extended-average';
import { pension } from '#rules/pension';
import { plan } from '#rules/plan';
import type { Sex } from '#rules/retirement-age';

/** The pension, đồng/tháng, of who pays so many years from `on` in no supported group; coming years count with the lowest coefficient. */
export function plannedPension(on: Month, years: number, income: number, sex: Sex) {
  const months = years * 12;
  const answer = plan({ from: on, months, income, groups: ['other'] });
  const { average } = extendedAverage({ on, average: 0, months: 0, further: answer.value.stretches }).value;
  const monthly = pension({ sex, months, retireOn: addMonths(on, months), averageIncome: average }).value.monthly ?? 0;
  return { monthly, provisional: answer.provisional };
}

/** "387.200 đồng từ 01/2027": every later price of a month while paying so many years. */
export function laterPrices(on: Month, years: number, income: number): string {
  const [, ...later] = plan({ from: on, months: years * 12, income, groups: ['other'] }).value.stretches;
  return later.map(({ from, monthly }) => `${formatDong(monthly.payable)} từ ${formatMonth(from)}`).join(', ');
}
