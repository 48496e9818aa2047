/** Withdrawing and keeping side by side, in đồng, each line with its source, and as bars. Fetched with the first answer. */
import { formatDong, formatDuration, formatMonth } from '#law/format';
import { citesOf, type Step } from '#rules/core/answer';
import { Cites } from '#calculators/ui/Cites.tsx';
import { CompareBars, type Bar } from '#calculators/ui/CompareBars.tsx';
import { Fold } from '#calculators/ui/Fold.tsx';
import { YearTable } from '#calculators/ui/YearTable.tsx';
import type { Result } from './model';

interface Row {
  key: string;
  label: string;
  withdraw: string;
  keep: string;
  /** Steps whose articles stand behind the line. */
  steps: readonly string[];
}

const NOTHING = 'không có';

export default function TwoColumns({ result, years }: { result: Result; years: number }) {
  return (
    <>
      <Fold title={titleOf(result, years)}>
        <CompareBars title={`Cộng lại, nếu nhận lương hưu ${years} năm (số năm là giả định, bạn đổi được)`} bars={barsOf(result)} />
        <table class="cards two-columns">
          <thead>
            <tr>
              <th scope="col">Khoản</th>
              <th scope="col">Rút bây giờ</th>
              <th scope="col">Giữ lại</th>
              <th scope="col">Căn cứ</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(result, years).map((row) => (
              <tr key={row.key} data-row={row.key}>
                <th scope="row">{row.label}</th>
                <td data-label="Rút bây giờ">{row.withdraw}</td>
                <td data-label="Giữ lại">{row.keep}</td>
                <td data-label="Căn cứ">
                  <RowCites steps={result.steps} keys={row.steps} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
      <YearTable steps={result.yearSteps.filter(({ key }) => !key.startsWith('keep-'))} />
      <YearTable title="Nếu giữ lại: bình quân từng năm với hệ số" steps={result.yearSteps.filter(({ key }) => key.startsWith('keep-'))} />
    </>
  );
}

function titleOf({ eligibility, amount, kept }: Result, years: number): string {
  const withdrawn = eligibility.verdict === 'no' ? '' : `rút ${formatDong(amount)}, `;
  return `So từng khoản: ${withdrawn}giữ lại ${formatDong(kept.pensionTotal)} trong ${years} năm`;
}

function RowCites({ steps, keys }: { steps: readonly Step[]; keys: readonly string[] }) {
  const used = steps.filter((step) => keys.includes(step.key));
  if (used.length === 0) return <span class="soft">giả định</span>;
  return <Cites cites={citesOf(used)} doubtful={used.some((step) => step.doubtful)} />;
}

function rowsOf({ eligibility, amount, takenBack, support, kept, healthCard }: Result, years: number): Row[] {
  const allowed = eligibility.verdict !== 'no';
  const { goOn, allowance } = kept;
  return [
    {
      key: 'now',
      label: 'Nhận ngay',
      withdraw: allowed ? formatDong(amount) : 'chưa được rút',
      keep: formatDong(0),
      steps: ['total', 'multiple', 'amount'],
    },
    ...(support > 0
      ? [
          {
            key: 'support',
            label: 'Tiền Nhà nước đã hỗ trợ',
            withdraw: takenBack > 0 ? `trả lại ngân sách ${formatDong(takenBack)}` : 'không phải trả lại',
            keep: `giữ nguyên ${formatDong(support)} trong phần đã đóng`,
            steps: ['support'],
          },
        ]
      : []),
    ...(goOn
      ? [
          {
            key: 'go-on',
            label: 'Đóng thêm cho đủ năm, ở mức thấp nhất',
            withdraw: 'không phải đóng',
            keep: `${formatDong(goOn.payable)} trong ${formatDuration(goOn.months)}`,
            steps: [`keep-from-${goOn.stretches[0]?.from}`],
          },
        ]
      : []),
    {
      key: 'pension',
      label: 'Lương hưu mỗi tháng',
      withdraw: NOTHING,
      keep: `${formatDong(kept.monthly)}, từ ${formatMonth(kept.pensionFrom)}`,
      steps: ['keep-rate', 'keep-average'],
    },
    {
      key: 'pension-total',
      label: `Lương hưu nếu nhận ${years} năm`,
      withdraw: NOTHING,
      keep: formatDong(kept.pensionTotal),
      steps: [],
    },
    {
      key: 'health',
      label: `Thẻ BHYT trong ${years} năm đó`,
      withdraw: `tự mua, ${formatDong(healthCard * years)} theo giá hộ gia đình bây giờ`,
      keep: 'quỹ BHXH mua cho',
      steps: ['health-year'],
    },
    {
      key: 'allowance',
      label: 'Nếu không đóng thêm: trợ cấp hằng tháng khi đến tuổi',
      withdraw: NOTHING,
      keep: allowance
        ? `${formatDong(allowance.amount)} mỗi tháng, ${formatDuration(allowance.months)}, cộng lại ${formatDong(allowance.total)}; có thẻ BHYT`
        : 'không thuộc trường hợp này',
      steps: ['keep-allowance-amount'],
    },
  ];
}

function barsOf({ eligibility, amount, kept }: Result): Bar[] {
  return [
    ...(eligibility.verdict === 'no' ? [] : [{ kind: 'local' as const, label: 'Rút bây giờ', amount }]),
    {
      kind: 'you',
      label: 'Giữ và đóng đủ năm: lương hưu, đã trừ tiền đóng thêm',
      amount: Math.max(0, kept.pensionTotal - (kept.goOn?.payable ?? 0)),
    },
    ...(kept.allowance
      ? [{ kind: 'state' as const, label: 'Giữ mà không đóng thêm: trợ cấp hằng tháng', amount: kept.allowance.total }]
      : []),
  ];
}
