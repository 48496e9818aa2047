/** The box for a pasted history: what was read of it, what was not and why. The text stays as it was pasted, here and nowhere else. */
import { useEffect, useState } from 'preact/hooks';
import { formatDuration } from '#law/format';
import type { Day } from '#law/month';
import { history, type Scheme } from '#rules/voluntary/history';
import type { PeriodsField } from '#calculators/form/periods-field';
import { readHistory, withinRows } from '#calculators/form/reading/history';

interface Props {
  field: PeriodsField;
  onText: (text: string) => void;
  today: Day;
}

export function PastePanel({ field, onText, today }: Props) {
  const [text, setText] = useState('');
  const [taken, setTaken] = useState('');
  const [scheme, setScheme] = useState(field.scheme);
  const id = `o-${field.key}-dan`;
  useEffect(() => document.getElementById(id)?.focus(), []);
  const { periods, refused } = readHistory(text, { on: today, min: field.earliest, scheme });
  const fitted = withinRows(periods, field.most);
  const tooMany = fitted.periods.length > field.most;
  return (
    <div class="field paste">
      <label htmlFor={id}>Mỗi dòng một giai đoạn: tháng đầu, tháng cuối, lương</label>
      <p class="hint" id={`${id}-goi-y`}>
        Như “01/2015 - 12/2016 5.000.000”. Dòng chữ xen giữa không sao.
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
      <label htmlFor={`${id}-loai`}>Dòng không ghi loại nào là BHXH</label>
      <select id={`${id}-loai`} value={scheme} onChange={(event) => setScheme(event.currentTarget.value as Scheme)}>
        <option value="compulsory">bắt buộc</option>
        <option value="voluntary">tự nguyện</option>
      </select>
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
