/** For officers: sheets without a name in one run, with their own contact on each slip. The contact is the one of the leaflets and stays on the device. */
import { useEffect, useState } from 'preact/hooks';
import { keepOfficer, LONGEST, NOBODY, readOfficer, type Officer } from '#site/officer';
import { useTyping } from '#calculators/form/typing';
import type { Run } from './Papers';

interface Props {
  onPrint: (run: Run) => void;
}

/** An evening's meeting. */
const COPIES = 20;
const MOST = 99;
const COUNT = { id: 'bo-so', label: 'Mấy bộ?' };

const CONTACT: readonly [keyof Officer, string, 'text' | 'tel'][] = [
  ['name', 'Tên người hướng dẫn', 'text'],
  ['phone', 'Điện thoại', 'tel'],
  ['place', 'Nơi gặp', 'text'],
];

export function BlankRun({ onPrint }: Props) {
  const [copies, setCopies] = useState(String(COPIES));
  const [officer, setOfficer] = useState<Officer>(NOBODY);
  useEffect(() => setOfficer(readOfficer()), []);
  const count = /^\d+$/.test(copies.trim()) ? Number(copies) : 0;
  const fine = count >= 1 && count <= MOST;
  const { box, listeners } = useTyping();
  const change = (key: keyof Officer, text: string) => {
    // A quick hand may be here before what is kept has been read.
    const next = { ...(officer === NOBODY ? readOfficer() : officer), [key]: text };
    setOfficer(next);
    keepOfficer(next);
  };
  return (
    <details class="no-print" data-blank-run {...listeners}>
      <summary>Dành cho cán bộ: in nhiều bộ để trống</summary>
      <p class="hint">
        Mỗi bộ là tờ khai không tên và phiếu “Việc của bạn”; in hai mặt thì vừa một tờ giấy. Mức thu nhập, cách đóng chọn ở trên được ghi
        sẵn.
      </p>
      <div class="field">
        <label for={COUNT.id}>{COUNT.label}</label>
        <input
          id={COUNT.id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={copies}
          onInput={(event) => setCopies(event.currentTarget.value)}
        />
        <div class="messages under">
          {!fine && box.current !== COUNT.id && (
            <p class="error" role="alert" aria-live="polite">
              Hãy nhập một số từ 1 đến {MOST}.
            </p>
          )}
        </div>
      </div>
      {CONTACT.map(([key, label, mode]) => (
        <div key={key} class="field">
          <label for={`bo-${key}`}>{label}</label>
          <input
            id={`bo-${key}`}
            type="text"
            inputMode={mode}
            maxLength={LONGEST}
            autoComplete="off"
            value={officer[key]}
            onInput={(event) => change(key, event.currentTarget.value)}
          />
        </div>
      ))}
      <button type="button" class="main" disabled={!fine} onClick={() => onPrint({ copies: count, officer })}>
        In {fine ? count : ''} bộ trống
      </button>
    </details>
  );
}
