/** From the answers to everything the screen, the printout and the share text show. */
import levels from '#content/law/parameters/health-benefit-rates.yaml';
import refundCeilings from '#content/law/parameters/direct-refund-ceilings.yaml';
import outOfLine from '#content/law/parameters/health-out-of-line-rates.yaml';
import yearsNeeded from '#content/law/parameters/continuous-years.yaml';
import { formatDong, formatPercent } from '#law/format';
import { firstDay, monthOf, yearOf, type Day } from '#law/month';
import { entryOn, numberOn, type Citation } from '#law/parameter';
import type { Step } from '#rules/core/answer';
import { billInYear, type BillInYear } from '#rules/health/copay-year';
import type { Eligibility, WayOut } from '#rules/core/eligibility';
import { exact, multiply, round } from '#rules/core/exact';
import { referenceLevel } from '#rules/core/reference-level';
import type { Headline } from '#calculators/ui/ThenAndNow.tsx';
import { asked, EARLIEST, roseInYear, type Hospital, type Stay, type Values } from './fields';

export interface Result {
  bill: BillInYear;
  /** Percent of the level of the card that this place leaves. */
  share: number;
  eligibility: Eligibility;
  /** What happens to the co-payments of the year, in a sentence. */
  year: { text: string; cites: Citation[] };
  /** Lowest and highest limit of a refund after treatment at a place without contract, đồng. */
  refund: { least: number; most: number; cites: Citation[] };
  steps: Step[];
  doubts: readonly string[];
}

/** Keys of the shares without referral; who does not know the hospital is told of the least. */
const PLACES: Record<Stay, Record<Hospital, string>> = {
  inpatient: {
    'former-district': 'former-district',
    'former-provincial': 'specialised-former-provincial-inpatient',
    'basic-low': 'basic-inpatient',
    'basic-mid': 'basic-inpatient',
    specialised: 'specialised-inpatient',
    unknown: 'specialised-inpatient',
  },
  outpatient: {
    'former-district': 'former-district',
    'former-provincial': 'basic-outpatient-former-provincial',
    'basic-low': 'basic-outpatient-low',
    'basic-mid': 'basic-outpatient-mid',
    specialised: 'specialised-outpatient',
    unknown: 'specialised-outpatient',
  },
};

function placeOf({ how, hospital, stay, difficult }: Values): string | undefined {
  if (how === 'right') return undefined;
  if (how !== 'elsewhere') return how;
  const place = PLACES[stay][hospital];
  return place === 'specialised-inpatient' && hospital === 'specialised' && difficult === 'co' ? `difficult-area-${place}` : place;
}

/** Everything for one set of answers; rejects what the rules reject. */
export function compute(values: Values): Result {
  const { on, card, bill, outside } = values;
  const day = firstDay(on);
  const needed = numberOn(yearsNeeded, day);
  const place = placeOf(values);
  const questions = asked(values);
  const asks = {
    ...{ on, card, bill, outside },
    ...(questions.continuous ? { continuousYears: values.continuous === 'co' ? needed.value : 0 } : {}),
    ...(questions.coPaid ? { coPaidThisYear: values.coPaid } : {}),
    ...(questions.coPaidBefore ? { coPaidBeforeRise: Math.min(values.coPaidBefore, values.coPaid) } : {}),
  };
  const answer = billInYear({ ...asks, ...(place === undefined ? {} : { place }) });
  const share = place === undefined ? 100 : entryOn(outOfLine, day, place).value;
  const ceiling = (key: string) => round(multiply(exact(entryOn(refundCeilings, day, key).value), exact(referenceLevel(on).value)));
  return {
    bill: answer.value,
    share,
    eligibility: eligibilityOf(values, answer.value, share, billInYear(asks).value.patient),
    year: yearOfCopayments(values, answer.value, needed),
    refund: { least: ceiling('least'), most: ceiling('most'), cites: entryOn(refundCeilings, day, 'least').cites },
    steps: answer.steps,
    doubts: answer.doubts ?? [],
  };
}

function eligibilityOf(values: Values, { fundPercent }: BillInYear, share: number, referred: number): Eligibility {
  const on = firstDay(values.on);
  const { cites } = values.how === 'right' ? entryOn(levels, on, values.card) : entryOn(outOfLine, on, 'emergency');
  const waysOut: WayOut[] =
    share === 100
      ? []
      : [{ key: 'referral', label: 'Xin phiếu chuyển, rồi mới đi: bạn trả', price: referred, page: '/chinh-sach/bhyt-quyen-loi/' }];
  if (values.how === 'elsewhere' && values.hospital === 'unknown')
    return {
      verdict: 'depends',
      reason: 'Chưa biết cấp của bệnh viện nên số ở trên là nhiều nhất.',
      dependsOn: 'bệnh viện đó xếp cấp nào, trước năm 2025 là tuyến nào.',
      ...{ waysOut, cites },
    };
  if (share === 0)
    return { verdict: 'no', reason: 'Tự đến nơi này khám rồi về thì bạn trả hết, trừ cấp cứu và bệnh trong danh mục.', waysOut, cites };
  const reason = `Quỹ trả ${formatPercent(fundPercent)} phần trong phạm vi bảo hiểm.`;
  return {
    verdict: 'yes',
    reason: share === 100 ? reason : `${reason} Nơi này chỉ được ${formatPercent(share)} mức của thẻ.`,
    waysOut,
    cites,
  };
}

function yearOfCopayments(values: Values, { left, counts }: BillInYear, needed: { value: number; cites: Citation[] }): Result['year'] {
  const year = yearOf(values.on);
  const say = (text: string) => ({ text, cites: needed.cites });
  if (!asked(values).continuous) return say('Thẻ của bạn, hoặc nơi bạn khám, được quỹ trả đủ nên không có phần cùng chi trả.');
  if (left === undefined)
    return say(`Chưa đủ ${needed.value} năm liên tục thì phần cùng chi trả không có mức cao nhất. Đừng để thẻ đứt quãng.`);
  const notCounted = counts ? '' : ' Riêng lần này ở nơi không được cộng.';
  if (left === 0)
    return say(
      `Bạn đã tới mức cao nhất của năm ${year}: từ đây đến hết 31/12/${year} không phải cùng chi trả nữa khi đi đúng nơi.${notCounted} Bệnh viện chưa thấy thì xin cơ quan BHXH giấy chứng nhận không cùng chi trả trong năm.`,
    );
  return say(
    `Sau lần này, bạn cùng chi trả thêm ${formatDong(left)} nữa trong năm ${year} thì quỹ trả đủ đến hết 31/12/${year}.${notCounted}${roseInYear(values.on) ? ' Lương cơ sở tăng giữa năm nên phần còn lại tính theo tỷ lệ.' : ''}`,
  );
}

/** The amounts by which a result of another month is compared with this one. */
export function headline(values: Values, on: Day): Headline[] {
  if (monthOf(on) < EARLIEST) return [];
  const { bill } = compute(values);
  return [
    { label: 'Bạn trả', amount: bill.patient },
    { label: 'Quỹ bảo hiểm y tế trả', amount: bill.fund },
  ];
}

export function sentence({ bill, outside }: Values, { fund, fundPercent, patient }: BillInYear): string {
  const beyond = outside === 0 ? '' : `, gồm ${formatDong(outside)} ngoài phạm vi bảo hiểm`;
  const part = patient === outside ? 'trả đủ' : fund === 0 ? 'không trả' : `trả ${formatDong(fund)} (${formatPercent(fundPercent)})`;
  return `Hóa đơn ${formatDong(bill)}: quỹ bảo hiểm y tế ${part}; bạn trả ${formatDong(patient)}${beyond}.`;
}

/** The short message that goes with a link. */
export function message(values: Values, { bill }: Result): string {
  return `Viện phí: ${sentence(values, bill).replace('bạn trả', 'mình trả')}`;
}
