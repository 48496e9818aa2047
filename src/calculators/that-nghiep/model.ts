/** From the answers to everything the screen, the printout and the share text show. */
import cardShare from '#content/law/parameters/health-benefit-rates.yaml';
import cardRate from '#content/law/parameters/health-unemployment-rate.yaml';
import procedureDays from '#content/law/parameters/unemployment-procedure-days.yaml';
import refusals from '#content/law/parameters/unemployment-refusals.yaml';
import unreported from '#content/law/parameters/unemployment-unreported-months.yaml';
import { formatDay, formatDong, formatPercent } from '#law/format';
import { daysBetween, later, monthOf, type Day } from '#law/month';
import { entryOn, numberOn, type Citation } from '#law/parameter';
import type { Step } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';
import { unemploymentBenefit } from '#rules/work/unemployment-benefit';
import { benefitMonths, benefitStart, fileDeadline, type BenefitMonth } from '#rules/work/unemployment-calendar';
import { carriedMonths } from '#rules/work/unemployment-duration';
import { unemploymentEligibility } from '#rules/work/unemployment-eligibility';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import { windowOf, type Values } from './fields';

export interface Result {
  eligibility: Eligibility;
  /** đồng/tháng; 0 when there is no benefit. */
  monthly: number;
  months: number;
  total: number;
  deadline: Day;
  /** Days left to file, the last one included; negative once it has passed. */
  daysLeft: number;
  /** Months of the benefit when the file is handed in on the day given, or else today. */
  periods: BenefitMonth[];
  /** Months kept for the next time: after all months, and after each of them when a job ends it and was told in time. */
  kept: { drawn: number; months: number }[];
  steps: Step[];
  doubts: readonly string[];
}

/** Everything for one set of answers on a day; rejects what the rules reject. */
export function compute(values: Values, today: Day): Result {
  const { endedOn, ended, contract, paid, region } = values;
  const most = Math.min(windowOf(contract), paid);
  const within = values.within === '' ? most : Math.min(values.within, most);
  const filedOn = values.filedOn === '' || values.filedOn < endedOn ? undefined : values.filedOn;
  const eligibility = unemploymentEligibility({
    ...{ endedOn, ended, contract, monthsPaid: paid },
    ...(contract === 'short' ? { paidInLast36: within } : { paidInLast24: within }),
    ...(filedOn === undefined ? {} : { filedOn }),
  });
  const deadline = fileDeadline(endedOn);
  const daysLeft = daysBetween(today, deadline);
  const missed = filedOn === undefined && daysLeft < 0;
  const answer = unemploymentBenefit({ on: monthOf(endedOn), monthsPaid: paid, averageWage: values.wage, region });
  const may = eligibility.verdict === 'yes' && !missed;
  const { monthly, months, total } = may ? answer.value : { monthly: 0, months: 0, total: 0 };
  const startOn = benefitStart(filedOn ?? later(today, endedOn));
  const keptAfter = (drawn: number): number =>
    carriedMonths({ on: monthOf(endedOn), monthsPaid: paid, monthsDrawn: drawn, stopped: drawn === months ? 'end' : 'job', told: true })
      .value.carried;
  return {
    eligibility: missed ? late(eligibility, deadline) : eligibility,
    ...{ monthly, months, total, deadline, daysLeft },
    periods: benefitMonths({ startOn, months }),
    kept: Array.from({ length: months }, (_, index) => ({ drawn: index + 1, months: keptAfter(index + 1) })),
    steps: may ? answer.steps : [],
    doubts: may ? (answer.doubts ?? []) : [],
  };
}

function late(eligibility: Eligibility, deadline: Day): Eligibility {
  return {
    ...eligibility,
    verdict: 'no',
    key: 'late',
    reason: `Hạn nộp hồ sơ là ngày ${formatDay(deadline)}, đã qua. Số tháng đã đóng vẫn giữ cho lần sau.`,
  };
}

/** What ends the benefit early, and whether the rest of the months paid is kept. */
export function endings(on: Day): { text: string; cites: Citation[] }[] {
  const [told, refused, silent] = [entryOn(procedureDays, on, 'stop-notice'), numberOn(refusals, on), numberOn(unreported, on)];
  return [
    {
      text: `Có việc làm thuộc diện đóng BHXH bắt buộc, mở hộ kinh doanh hay công ty có đăng ký, đi bộ đội, đi học dài: báo trong ${told.value} ngày làm việc thì phần chưa hưởng được giữ lại. Không báo thì mất.`,
      cites: told.cites,
    },
    {
      text: `Từ chối ${refused.value} lần việc làm trung tâm giới thiệu mà không có lý do chính đáng: dừng, không giữ lại.`,
      cites: refused.cites,
    },
    {
      text: `${silent.value} tháng liên tục không báo tìm việc: dừng, không giữ lại. Quên một tháng thì mất tiền tháng đó.`,
      cites: silent.cites,
    },
    { text: 'Nhận lương hưu, ra nước ngoài định cư: dừng, không giữ lại.', cites: refused.cites },
  ];
}

/** The health card while drawing. */
export function cardSentence(on: Day): { text: string; cites: Citation[] } {
  const [rate, share] = [numberOn(cardRate, on), entryOn(cardShare, on, 'unemployment')];
  return {
    text: `Trong lúc hưởng, quỹ đóng BHYT cho bạn bằng ${formatPercent(rate.value)} tiền trợ cấp, kể cả khi bị tạm dừng. Thẻ trả ${formatPercent(share.value)} chi phí khi khám đúng nơi.`,
    cites: rate.cites,
  };
}

export function sentence({ eligibility, months, total, deadline, daysLeft }: Result, { filedOn }: Values): string {
  if (eligibility.verdict !== 'yes') return '';
  const money = `Hưởng ${months} tháng, cộng lại ${formatDong(total)}.`;
  if (filedOn !== '') return money;
  return `${money} Nộp đủ hồ sơ chậm nhất ngày ${formatDay(deadline)}, ${daysLeft === 0 ? 'là hôm nay' : `còn ${daysLeft} ngày`}.`;
}

export function headline(values: Values, today: Day): Headline[] {
  return [{ label: 'Trợ cấp thất nghiệp mỗi tháng', amount: compute(values, today).monthly }];
}

/** The short message that goes with a link. */
export function message(result: Result): string {
  const { eligibility, monthly, months, deadline } = result;
  if (eligibility.verdict !== 'yes') return `Trợ cấp thất nghiệp: ${eligibility.reason}`;
  return `Trợ cấp thất nghiệp: ${formatDong(monthly)} mỗi tháng, trong ${months} tháng. Hạn nộp hồ sơ: ${formatDay(deadline)}.`;
}
