/** A contribution as a leaflet shows it: who pays what, and the code that opens the calculator with these numbers. */
import { formatDong } from '#law/format';
import { SplitBar, type Share } from '#calculators/ui/SplitBar.tsx';

interface Props {
  who: string;
  /** đồng/tháng */
  income: number;
  gross: number;
  support: number;
  localSupport: number;
  /** The province whose support is counted. */
  place?: string | undefined;
  payable: number;
  months: number;
  /** Address of the calculator with these numbers, and its QR code. */
  link: string;
  qr: string;
  /** Why no local support is shown. */
  note?: string | undefined;
}

export function ExampleTable({ who, income, gross, support, localSupport, place, payable, months, link, qr, note }: Props) {
  const shares: Share[] = [
    { kind: 'you', label: 'Tự nộp', amount: payable },
    { kind: 'state', label: 'Nhà nước', amount: support },
    ...(localSupport > 0 && place ? [{ kind: 'local' as const, label: place, amount: localSupport }] : []),
  ];
  return (
    <>
      <p class="who">
        <strong>Ví dụ: {who}</strong>
      </p>
      <div class="beside">
        <div>
          <p class="label">Tự nộp {months > 1 ? `cho ${months} tháng` : 'mỗi tháng'}</p>
          <p class="glance">
            <strong data-payable>{formatDong(payable)}</strong>
          </p>
          <p class="told">
            Chọn mức thu nhập {formatDong(income)}, đóng {formatDong(gross)}
            {months > 1 ? ` cho ${months} tháng` : ' mỗi tháng'}.
          </p>
        </div>
        <div class="code">
          {qr && <img src={qr} alt={`Mã QR mở máy tính: ${link}`} width="110" height="110" data-code />}
          <p>Quét để tính</p>
        </div>
      </div>
      <SplitBar shares={shares} />
      {note && <p class="note">{note.replace(/[^.]$/, '$&.')}</p>}
    </>
  );
}
