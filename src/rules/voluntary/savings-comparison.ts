import type { Month } from '#law/month';
import { addMonths, monthsBetween } from '#law/month';
import type { Dong, Months, Percent, Years } from '#law/units';
import type { Stretch } from './plan';

export interface SavingsInput {
  /** What is paid each month, in either place. */
  payments: readonly Pick<Stretch, 'from' | 'months' | 'monthly'>[];
  /** First month of pension. */
  pensionFrom: Month;
  /** Pension of that month, đồng/tháng. */
  pension: Dong;
  /** Paid once with the first pension, đồng. */
  grant: Dong;
  /** Assumptions, percent a year: they are not law. */
  bankRate: Percent;
  pensionRise: Percent;
  /** Years shown. */
  years: Years;
}

/** Both ways at the end of a year after the pension began; whole đồng. */
export interface SavingsYear {
  year: number;
  /** Pension of the year's last month. */
  pension: Dong;
  /** Received from BHXH so far. */
  received: Dong;
  /** Taken out of the deposit so far: the same as the pension, while it lasts. */
  withdrawn: Dong;
  /** Left in the deposit. */
  left: Dong;
}

export interface SavingsComparison {
  /** Paid in, the same in both. */
  paid: Dong;
  /** In the bank when the pension begins. */
  saved: Dong;
  years: SavingsYear[];
  /** Months after which the deposit that pays out the same as the pension is used up; absent when it lasts all the years shown. */
  lastsMonths?: Months;
  /** Months of pension until it has given back what was paid in; absent when not within the years shown. */
  monthsToPayBack?: Months;
}

/**
 * The same money into BHXH and into a bank deposit. The deposit earns its yearly rate month by month and, once the pension
 * begins, pays out the same amount until it is used up: from then on only the pension goes on. The pension rises once every
 * 12 months. Pure arithmetic on assumptions, so it uses ordinary numbers and rounds for showing. Rejects an empty list.
 */
export function compareSavings(input: SavingsInput): SavingsComparison {
  const first = input.payments[0];
  if (!first) throw new RangeError('nothing is paid in');
  const growth = (1 + input.bankRate / 100) ** (1 / 12);
  const paid = input.payments.reduce((sum, { months, monthly }) => sum + months * monthly.payable, 0);
  const saved = savedBy(input, first.from, growth);

  let left = saved;
  let received = 0;
  let withdrawn = 0;
  let pension = input.pension;
  let lastsMonths: Months | undefined;
  let monthsToPayBack: Months | undefined;
  const years: SavingsYear[] = [];
  for (let month = 1; month <= input.years * 12; month++) {
    if (month > 1 && month % 12 === 1) pension *= 1 + input.pensionRise / 100;
    const due = month === 1 ? pension + input.grant : pension;
    received += due;
    if (left < due) lastsMonths ??= month - 1;
    const taken = Math.min(left, due);
    withdrawn += taken;
    left = (left - taken) * growth;
    if (received >= paid) monthsToPayBack ??= month;
    if (month % 12 === 0)
      years.push({
        year: month / 12,
        pension: Math.round(pension),
        received: Math.round(received),
        withdrawn: Math.round(withdrawn),
        left: Math.round(left),
      });
  }
  return {
    paid,
    saved: Math.round(saved),
    years,
    ...(lastsMonths === undefined ? {} : { lastsMonths }),
    ...(monthsToPayBack === undefined ? {} : { monthsToPayBack }),
  };
}

/** Every payment with its interest up to the first month of pension; paid in at the beginning of its month. */
function savedBy({ payments, pensionFrom }: SavingsInput, from: Month, growth: number): number {
  const last = addMonths(pensionFrom, -1);
  let balance = 0;
  let on = from;
  for (const { months, monthly } of payments)
    for (let count = 0; count < months; count++, on = addMonths(on, 1)) balance = (balance + monthly.payable) * growth;
  return balance * growth ** monthsBetween(on, last);
}
