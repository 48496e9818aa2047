import { formatAge, formatDong, formatDuration, formatMonth } from '#law/format';
import { addMonths, monthsBetween, type Month } from '#law/month';
import { ifKnown } from '#law/parameter';
import type { Dong, Months, Percent } from '#law/units';
import type { Answer } from '#rules/core/answer';
import { backPayment, backPaymentFrom, backPaymentLimit, requiredMonths, type BackPayment } from './back-payment';
import { priced, type WayOut } from '#rules/core/eligibility';
import { round } from '#rules/core/exact';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { allowanceEligibility } from './monthly-allowance';
import { lowestOfCredited } from './minimum-pension';
import { plan, type Plan } from '#rules/voluntary/plan';
import type { RetirementAge } from './retirement-age';
import { socialPensionFrom, socialPensionLevel } from './social-pension';
import type { Group } from '#rules/voluntary/support';

/** What prices are computed with. */
export interface Prices {
  /** Income chosen for what is still to pay, đồng/tháng; the lowest of the month unless given. */
  income?: Dong;
  groups?: readonly Group[];
  /** Months of State support already used. */
  monthsSupported?: Months;
  monthlyInterestPercent?: Percent | string;
}

export interface WaysInput extends Prices {
  on: Month;
  /** Months credited before `on`. */
  months: Months;
  /** Of them, voluntary; unknown when absent. */
  voluntaryMonths?: Months | undefined;
  /** Unknown when absent. */
  age?: RetirementAge;
}

/**
 * What someone without a right to a pension in `on` can do, each with its price in đồng: wait, pay the missing months at
 * once, go on paying, take the monthly allowance out of one's own contributions, wait for the social pension, withdraw.
 * A way the person cannot take is left out; a price the published rates cannot tell is left out too.
 * Luật BHXH 2024 Điều 21, 23, 36, 98, 102; Nghị định 159/2025 Điều 7.
 */
export function waysToPension(input: WaysInput): WayOut[] {
  const missing = requiredMonths(input.on) - input.months;
  const { age } = input;
  const reached = age !== undefined && input.on >= age.reachedOn;
  if (missing <= 0) return age && !reached ? [wait(input, age)] : [];
  return [...payMissing(input, missing, reached), goOn(input, missing), ...(reached ? withoutPension(input, age) : [])];
}

function wait({ on, months, voluntaryMonths }: WaysInput, age: RetirementAge): WayOut {
  const least = lowestOfCredited(on, months, voluntaryMonths)(age.pensionFrom);
  return {
    key: 'wait',
    label: `Chờ đến tuổi, nhận lương hưu từ tháng ${formatMonth(age.pensionFrom)}, không phải đóng thêm${least ? `; mức thấp nhất theo luật bây giờ là ${formatDong(round(least.amount))}` : ''}`,
    price: 0,
    page: '/tinh/tuoi-huu/',
  };
}

function goOn(input: WaysInput, missing: Months): WayOut {
  const going = goingOn(input, missing);
  return {
    key: 'go-on',
    label: `Đóng tiếp ${formatDuration(missing)} nữa, đến tháng ${formatMonth(addMonths(input.on, missing - 1))}`,
    ...priced(going.value.payable, going),
    page: '/tinh/luong-huu/',
  };
}

/**
 * All at once at retirement age, when little enough is missing; else pay on until the age is reached and it is. In the month
 * before the age it may be paid already; who is younger counts on the month of the age, which no text disputes.
 */
function payMissing(input: WaysInput, missing: Months, reached: boolean): WayOut[] {
  const limit = backPaymentLimit(input.on);
  const page = '/tinh/dong-bu/';
  const ahead = !reached && input.age !== undefined && input.on >= backPaymentFrom(input.on, input.age.reachedOn).month;
  if (!reached && !ahead && missing <= limit)
    return [{ key: 'back-payment', label: 'Đến tuổi nghỉ hưu mà vẫn thiếu thì đóng một lần cho số tháng còn thiếu', page }];
  const toAge = ahead ? 0 : input.age ? monthsBetween(input.on, addMonths(input.age.reachedOn, -1)) : Infinity;
  const first = Math.max(toAge, missing - limit);
  if (first >= missing) return [];
  const payment = payAtOnce(input, addMonths(input.on, first), input.months + first);
  if (first === 0)
    return [
      {
        key: 'back-payment',
        label: ahead
          ? `Đóng một lần cho ${formatDuration(missing)} còn thiếu ngay tháng này, nếu cơ quan BHXH nhận trước tháng đủ tuổi`
          : `Đóng một lần cho ${formatDuration(missing)} còn thiếu, lương hưu từ tháng sau`,
        ...(payment ? priced(payment.value.gross, payment) : {}),
        page,
      },
    ];
  return [
    {
      key: 'go-on-then-back-payment',
      label: `Đóng tiếp ${formatDuration(first)}, rồi đóng một lần cho ${formatDuration(missing - first)} còn lại`,
      ...afterGoingOn(goingOn(input, first), payment),
      page,
    },
  ];
}

/** For who has reached the age and does not go on. */
function withoutPension({ on, months, groups }: WaysInput, { reachedOn, age }: RetirementAge): WayOut[] {
  const birth = addMonths(reachedOn, -age);
  const poor = groups?.some((group) => group === 'poor' || group === 'near-poor') === true;
  const social = socialPensionFrom(on, birth, poor);
  const level = formatDong(socialPensionLevel(on).value);
  const allowance = allowanceEligibility({ on, birth, ageReached: true, creditedMonths: months, poor });
  return [
    ...(allowance.verdict === 'yes'
      ? [
          {
            key: 'monthly-allowance',
            label: 'Nhận trợ cấp hằng tháng từ chính tiền đã đóng',
            price: 0,
            page: '/chinh-sach/chua-du-nam-dong/',
          },
        ]
      : []),
    {
      key: 'social-pension',
      label: `Từ ${formatAge(social.age.value)} (tháng ${formatMonth(social.month)}) được xét trợ cấp hưu trí xã hội, hiện là ${level}/tháng`,
      price: 0,
      page: '/chinh-sach/tro-cap-huu-tri-xa-hoi/',
    },
    { key: 'withdrawal', label: 'Rút một lần, mất toàn bộ thời gian đã đóng', page: '/chinh-sach/rut-mot-lan/' },
  ];
}

function goingOn(input: WaysInput, months: Months): Answer<Plan> {
  return plan({
    from: input.on,
    months,
    income: input.income ?? 'floor',
    groups: input.groups ?? [],
    monthsSupported: input.monthsSupported,
  });
}

/** Undefined for a year whose interest was never found. */
function payAtOnce(input: WaysInput, on: Month, creditedMonths: Months): Answer<BackPayment> | undefined {
  const { min, max } = incomeLimits({ on, income: 0 }).value;
  const income = Math.min(Math.max(input.income ?? min, min), max);
  const { monthlyInterestPercent } = input;
  return ifKnown(() => backPayment({ on, income, creditedMonths, monthlyInterestPercent }));
}

/** Going on, then the rest at once: one price, where that of the rest is known. */
function afterGoingOn(going: Answer<Plan>, payment: Answer<BackPayment> | undefined) {
  const rest = payment?.value.gross;
  return payment && rest !== undefined ? priced(going.value.payable + rest, going, payment) : {};
}
