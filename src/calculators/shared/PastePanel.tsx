/** The box for a pasted history: what was read of it, what was not and why. The text stays as it was pasted, here and nowhere else. */
import { useState } from 'preact/hooks';
import { formatDuration } from '#law/format';
import type { Day } from '#law/month';
import { history } from '#rules/history';
import type { PeriodsField } from './periods-field';
import { readHistory, withinRows } from './reading/history';

export interface PasteProps {
  field: PeriodsField;
  onText: (text: string) => void;
  today: Day;
}

export function PastePanel({ field, onText, today }: PasteProps) {
  const [text, setText] = useState('');
  const [taken, setTaken] = useState('');
  const id = `o-${field.key}-dan`;
  const { periods, refused } = readHistory(text, { on: today, min: field.min, scheme: field.scheme });
  const fitted = withinRows(periods, field.most);
  const tooMany = fitted.periods.length > field.most;
  return (
    <div class="field paste">
      <label htmlFor={id}>Mỗi dòng một giai đoạn: tháng đầu, tháng cuối, lương</label>
      <p class="hint" id={`${id}-goi-y`}>
        Như “01/2015 - 12/2016 5.000.000”. Dòng chữ xen giữa không sao. Đóng tự nguyện thì viết thêm “tự nguyện”.
      </p>
      <textarea
        id={id}
        rows={6}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-goi-y`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div role="status">
        {text.trim() !== '' && periods.length === 0 && refused.length === 0 && (
          <p>Chưa thấy tháng nào kèm lương. Hãy dán cả cột tháng và cột lương.</p>
        )}
        {periods.length > 0 && (
          <p data-read>
            Đọc được {periods.length} giai đoạn, {formatDuration(history(periods).months)}.
            {refused.length > 0 && ` Còn ${refused.length} dòng chưa đọc được, sửa ngay trong ô trên:`}
            {fitted.averaged &&
              !tooMany &&
              ' Nhiều giai đoạn quá nên mỗi năm gộp thành một dòng với lương bình quân; kết quả lệch nhiều nhất vài đồng.'}
            {tooMany && ` Bảng ở dưới chỉ chứa ${field.most} dòng: hãy bớt dòng.`}
          </p>
        )}
        {refused.length > 0 && (
          <ul class="refused" data-refused>
            {refused.map(({ line, text: said, reason }) => (
              <li key={line + said}>
                <strong>Dòng {line}</strong> “{said.slice(0, 60)}”: {reason}
              </li>
            ))}
          </ul>
        )}
        {taken === text && text !== '' && <p>Đã đưa vào bảng ở dưới.</p>}
      </div>
      {periods.length > 0 && !tooMany && (
        <button
          type="button"
          onClick={() => {
            onText(field.write(fitted.periods));
            setTaken(text);
          }}
        >
          Dùng bảng này
        </button>
      )}
    </div>
  );
}
