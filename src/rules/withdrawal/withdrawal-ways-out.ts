import { formatDong } from '#law/format';
import type { Month } from '#law/month';
import { ifKnown } from '#law/parameter';
import type { Dong, Months } from '#law/units';
import { backPayment, backPaymentLimit, requiredMonths } from '#rules/pension/back-payment';
import { round } from '#rules/core/exact';
import { lowestOfCredited } from '#rules/pension/minimum-pension';
import { longEnoughForAllowance } from '#rules/pension/monthly-allowance';
import { monthlyContribution } from '#rules/voluntary/monthly-contribution';
import { priced, type WayOut } from '#rules/core/eligibility';
import { incomeLimits } from '#rules/voluntary/income-limits';
import type { Group } from '#rules/voluntary/support';

export interface KeepingInput {
  on: Month;
  creditedMonths: Months;
  /** Of them, voluntary; unknown when absent. */
  voluntaryMonths?: Months | undefined;
  payingNow?: boolean;
  ageReached?: boolean;
  /** For the price of going on paying. */
  groups?: readonly Group[];
  monthsSupported?: Months;
}

/**
 * What someone can do instead of withdrawing, with its price (đồng) at the lowest income of the month: keep the time, go on
 * paying, pay the missing months at once, take the monthly allowance, ask for a loan (no rate is promised).
 * Luật BHXH 2024 Điều 23, 36, 103. A way the person cannot take is left out.
 */
export function waysToKeep(input: KeepingInput): WayOut[] {
  const ways: WayOut[] = [
    { key: 'keep', label: 'Giữ lại thời gian đã đóng; sau này đóng tiếp được cộng dồn', price: 0, page: '/chinh-sach/cong-noi-thoi-gian/' },
  ];
  const income = incomeLimits({ on: input.on, income: 0 }).value.min;
  const contribution = monthlyContribution({ on: input.on, income, groups: input.groups ?? [], monthsSupported: input.monthsSupported });
  if (!input.payingNow)
    ways.push({
      key: 'go-on',
      label: 'Đóng tiếp tự nguyện ở mức thấp nhất (số tiền bạn nộp mỗi tháng)',
      ...priced(contribution.value.payable, contribution),
      page: '/tinh/muc-dong/',
    });
  const missing = requiredMonths(input.on) - input.creditedMonths;
  if (missing <= 0)
    ways.push({
      key: 'pension',
      label: `${input.ageReached ? 'Làm hồ sơ hưởng lương hưu' : 'Đã đủ năm đóng: đến tuổi thì nhận lương hưu'}${leastPension(input)}`,
      page: '/tinh/luong-huu/',
    });
  if (input.ageReached && missing > 0) {
    if (missing <= backPaymentLimit(input.on)) ways.push(payMissing(input, income));
    if (longEnoughForAllowance(input).enough)
      ways.push({
        key: 'monthly-allowance',
        label: 'Nhận trợ cấp hằng tháng từ tiền đã đóng, cho đến tuổi trợ cấp hưu trí xã hội',
        page: '/chinh-sach/chua-du-nam-dong/',
      });
  }
  ways.push({
    key: 'loan',
    label: 'Đang cần tiền: có thể hỏi vay ở Ngân hàng Chính sách xã hội',
    page: '/chinh-sach/rut-mot-lan/',
  });
  return ways;
}

/** What the law guarantees who has paid long enough into the compulsory scheme, in words; else nothing. */
function leastPension({ on, creditedMonths, voluntaryMonths }: KeepingInput): string {
  const least = lowestOfCredited(on, creditedMonths, voluntaryMonths)(on);
  return least ? `; mức thấp nhất theo luật bây giờ là ${formatDong(round(least.amount))}` : '';
}

/** The price is left out for a year whose interest rate is not on record. */
function payMissing({ on, creditedMonths }: KeepingInput, income: Dong): WayOut {
  const payment = ifKnown(() => backPayment({ on, income, creditedMonths }));
  return {
    key: 'back-payment',
    label: 'Đóng một lần các tháng còn thiếu ở mức thấp nhất, rồi hưởng lương hưu',
    ...(payment ? priced(payment.value.gross, payment) : {}),
    page: '/tinh/dong-bu/',
  };
}
