/** Paying ahead and month by month side by side, over the same months. */
import { formatDong, formatDuration, formatMonth } from '#law/format';
import type { Plan, Stretch } from '#rules/voluntary/plan';
import { Fold } from '#calculators/ui/Fold.tsx';
import { fields, packageLabel, type Values } from './fields';
import { span, type Result } from './model';

interface Row {
  key: string;
  label: string;
  ahead: string;
  monthly: string;
}

interface Props {
  values: Values;
  result: Result;
}

export default function Sides(props: Props) {
  return (
    <>
      <SideBySide {...props} />
      <Even {...props} />
    </>
  );
}

function SideBySide({ values, result }: Props) {
  return (
    <Fold title={`Cạnh nhau: một lần ${formatDong(result.ahead.payable)}, từng tháng ${formatDong(result.monthly.payable)}`}>
      <table class="cards sides">
        <caption>Cùng những tháng {span(result)}</caption>
        <thead>
          <tr>
            <th scope="col">Khoản</th>
            <th scope="col">Đóng trước gói {packageLabel(values.package)}</th>
            <th scope="col">Đóng từng tháng</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(result, values).map((row) => (
            <tr key={row.key} data-row={row.key}>
              <th scope="row">{row.label}</th>
              <td data-label="Đóng trước">{row.ahead}</td>
              <td data-label="Từng tháng">{row.monthly}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

function rowsOf({ ahead, monthly, refund, local }: Result, { income }: Values): Row[] {
  const { plan } = monthly;
  return [
    {
      key: 'payable',
      label: 'Bạn nộp',
      ahead: `${formatDong(ahead.payable)}, một lần`,
      monthly: `${formatDong(monthly.payable)}, cộng lại`,
    },
    {
      key: 'income',
      label: 'Mức thu nhập được ghi mỗi tháng',
      ahead: formatDong(income),
      monthly: inTurn(plan, ({ income: credited }) => credited),
    },
    {
      key: 'support',
      label: 'Nhà nước hỗ trợ',
      ahead: formatDong(ahead.support),
      monthly: formatDong(monthly.support),
    },
    ...(local?.support
      ? [{ key: 'local', label: `${local.label} hỗ trợ`, ahead: formatDong(ahead.localSupport), monthly: formatDong(monthly.localSupport) }]
      : []),
    {
      key: 'used',
      label: 'Số tháng hỗ trợ đã dùng',
      ahead: `${ahead.supportedMonths} tháng`,
      monthly: `${monthly.supportedMonths} tháng`,
    },
    {
      key: 'pension',
      label: 'Phần lương hưu mỗi tháng nhờ những tháng này',
      ahead: ahead.pension > 0 ? formatDong(ahead.pension) : 'chưa đủ năm để có',
      monthly: monthly.pension > 0 ? formatDong(monthly.pension) : 'chưa đủ năm để có',
    },
    {
      key: 'job',
      label: `Nếu vào làm công ty sau ${refund.usedMonths} tháng`,
      ahead: `được trả lại ${formatDong(refund.amount)}`,
      monthly: 'thôi nộp, không có gì phải trả lại',
    },
  ];
}

/** "1.500.000 đồng; từ 01/2027: 2.200.000 đồng" */
function inTurn({ stretches }: Plan, amount: (stretch: Stretch) => number): string {
  return stretches
    .filter((stretch, index) => index === 0 || amount(stretch) !== amount(stretches[index - 1]!))
    .map((stretch, index) => `${index > 0 ? `từ ${formatMonth(stretch.from)}: ` : ''}${formatDong(amount(stretch))}`)
    .join('; ');
}

/** The pension figure never stands alone: for whom it is reckoned, and how long it takes to use up what was saved. */
function Even({ values, result: { monthsToEven, saved, monthly } }: Props) {
  if (monthly.pension === 0)
    return (
      <p class="small assumption">
        Tổng cộng {formatDuration(values.career * 12)} chưa đủ để có lương hưu, nên chưa so được phần lương hưu.
      </p>
    );
  return (
    <p class="small assumption">
      Tính cho {fields.sex.show(values.sex).toLowerCase()} đóng tổng cộng {formatDuration(values.career * 12)}, hệ số của những năm tới lấy
      mức thấp nhất.
      {monthsToEven !== undefined && (
        <>
          {' '}
          Phần lương hưu ít hơn, cộng lại, bằng {formatDong(saved)} sau {formatDuration(monthsToEven)} nhận lương hưu, khi chưa kể tiền gửi
          sinh lời và lương hưu tăng.
        </>
      )}
    </p>
  );
}
