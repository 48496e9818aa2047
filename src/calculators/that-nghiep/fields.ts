/** What is asked of someone who lost their work. */
import minimumWage from '#content/law/parameters/regional-minimum-wage.yaml';
import ceiling from '#content/law/parameters/unemployment-ceiling-multiple.yaml';
import duration from '#content/law/parameters/unemployment-duration-months.yaml';
import averageMonths from '#content/law/parameters/unemployment-average-months.yaml';
import monthsRequired from '#content/law/parameters/unemployment-months.yaml';
import { formatDay, formatDong } from '#law/format';
import { addDays, day, monthOf, type Day } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { compulsoryLimits } from '#rules/work/compulsory';
import { REGIONS, type Region } from '#rules/work/employment-contribution';
import { CONTRACT_KINDS, type ContractEnding, type ContractKind } from '#rules/work/unemployment-eligibility';
import {
  choiceField,
  countField,
  dayField,
  moneyField,
  optionalCountField,
  optionalDayField,
  type ValuesOf,
} from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';

/** The law of unemployment insurance that this calculator follows. */
export const EARLIEST = day('2026-01-01');
const LATEST = day('2035-12-31');
/** Only an example; the reader types their own. */
const EXAMPLE_WAGE = 8_000_000;

export const required = (key: string): number => entryOn(monthsRequired, EARLIEST, key).value;
/** Months in which the months paid are counted, by contract. */
export const windowOf = (contract: ContractKind): number => required(contract === 'short' ? 'window-short-contract' : 'window');

const CONTRACTS: Record<ContractKind, string> = {
  standard: `Từ ${required('short-contract-under')} tháng trở lên, hoặc không ghi thời hạn`,
  short: `Dưới ${required('short-contract-under')} tháng`,
};
const ROMAN = ['I', 'II', 'III', 'IV'];

export const fields = {
  endedOn: dayField({
    key: 'nghi',
    label: 'Hợp đồng chấm dứt ngày nào?',
    hint: 'Ngày ghi trên quyết định thôi việc, viết như 31/10/2026.',
    min: EARLIEST,
    max: LATEST,
    initial: (on) => (on > EARLIEST ? addDays(on, -1) : EARLIEST),
  }),
  ended: choiceField<ContractEnding>({
    key: 'lydo',
    label: 'Vì sao bạn nghỉ?',
    options: [
      { value: 'lawful', label: 'Hết hợp đồng, bị cho nghỉ, thỏa thuận, hoặc xin nghỉ có báo trước' },
      { value: 'unlawful', label: 'Tự bỏ việc, không báo trước' },
      { value: 'pension-eligible', label: 'Nghỉ khi đã đủ điều kiện nhận lương hưu' },
    ],
    initial: () => 'lawful',
  }),
  wage: moneyField({
    key: 'luong',
    label: `Lương đóng bảo hiểm bình quân ${numberOn(averageMonths, EARLIEST).value} tháng cuối là bao nhiêu?`,
    hint: 'Xem trên VssID. Lương mỗi tháng khác nhau thì cộng lại rồi chia.',
    initial: () => EXAMPLE_WAGE,
  }),
  paid: countField({
    key: 'bhtn',
    label: 'Bạn đã đóng bảo hiểm thất nghiệp tổng cộng bao nhiêu tháng?',
    hint: 'Tính cả tháng ở công ty cũ; bỏ những tháng đã dùng cho lần hưởng trước.',
    min: 0,
    max: 480,
    unit: 'tháng',
    initial: () => entryOn(duration, EARLIEST, 'first-band-paid').value,
  }),
  region: choiceField<Region>({
    key: 'vung',
    label: 'Nơi bạn làm thuộc vùng lương tối thiểu nào?',
    hint: 'Theo nơi công ty hoặc chi nhánh hoạt động. Chỉ để tính mức cao nhất.',
    options: REGIONS.map((value, index) => ({ value, label: `Vùng ${ROMAN[index]}` })),
    initial: () => REGIONS[0],
  }),
  contract: choiceField<ContractKind>({
    key: 'hd',
    label: 'Hợp đồng vừa rồi dài bao lâu?',
    options: CONTRACT_KINDS.map((value) => ({ value, label: CONTRACTS[value] })),
    initial: () => 'standard',
  }),
  within: optionalCountField({
    key: 'gan',
    label: `Trong ${required('window')} tháng trước khi nghỉ, bạn đóng mấy tháng?`,
    hint: `Đóng liên tục thì để trống. Hợp đồng dưới ${required('short-contract-under')} tháng thì đếm trong ${required('window-short-contract')} tháng.`,
    min: 0,
    max: required('window-short-contract'),
    unit: 'tháng',
    empty: 'đóng liên tục',
    initial: () => '',
  }),
  filedOn: optionalDayField({
    key: 'nop',
    label: 'Bạn nộp đủ hồ sơ ngày nào?',
    hint: 'Chưa nộp thì để trống.',
    empty: 'chưa nộp',
    min: EARLIEST,
    max: LATEST,
    initial: () => '',
  }),
};

export type Values = ValuesOf<typeof fields>;

/** Months within a window are part of the whole; a file follows the end of the contract; nobody pays on less than the lowest wage, or on more than the highest (Luật Việc làm 2025 Điều 34). */
export function validate(values: Values, _on: Day): Errors<typeof fields> {
  const most = Math.min(windowOf(values.contract), values.paid);
  const { min } = compulsoryLimits(monthOf(values.endedOn));
  const max = numberOn(ceiling, values.endedOn).value * entryOn(minimumWage, values.endedOn, values.region).value;
  return {
    ...(values.wage > max
      ? { wage: `Lương đóng bảo hiểm thất nghiệp ở vùng này cao nhất là ${formatDong(max)} một tháng. Hãy xem lại.` }
      : {}),
    ...(values.wage < min / 2 ? { wage: `Lương đóng bảo hiểm thấp nhất là ${formatDong(min)} một tháng. Hãy nhập lương một tháng.` } : {}),
    ...(values.within !== '' && values.within > most
      ? {
          within:
            values.within > values.paid
              ? `Mới đóng ${values.paid} tháng. Hãy nhập nhiều nhất ${values.paid}.`
              : `Nhiều nhất là ${most} tháng. Hãy nhập lại.`,
        }
      : {}),
    ...(values.filedOn !== '' && values.filedOn < values.endedOn
      ? { filedOn: `Hợp đồng chấm dứt ngày ${formatDay(values.endedOn)}. Hãy nhập từ ngày đó trở đi.` }
      : {}),
  };
}
