/** Which hamlet gets which leaflet, dealt out by a number drawn by lot. What is typed stays in the box. */
import { useState } from 'preact/hooks';
import { useTyping } from '#calculators/form/typing';
import { idOf, Messages } from '#calculators/ui/Input.tsx';
import { LEAFLETS } from './fields';
import { deal } from './statistics';

const MOST_HAMLETS = 200;
const LONGEST_LOT = 6;
const HAMLETS = { key: 'ap-ten' };
const LOT = {
  key: 'ap-tham',
  hint: 'Nhờ một người bốc hoặc đọc bốn số bất kỳ trước mặt mọi người, ghi lại. Cùng danh sách, cùng số thì chia ra như nhau.',
};

/** One hamlet, however its name is typed. */
const sameName = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

function whyNot(hamlets: readonly string[], leaflets: number): string | undefined {
  const names = hamlets.map(sameName);
  const twice = hamlets.find((_, index) => names.indexOf(names[index]!) !== index);
  if (twice) return `Ấp “${twice}” có hai lần trong danh sách. Bạn xóa bớt một dòng.`;
  if (hamlets.length > MOST_HAMLETS) return `Danh sách có ${hamlets.length} ấp; chia được nhiều nhất ${MOST_HAMLETS} ấp một lần.`;
  return hamlets.length < leaflets ? 'Cần ít nhất mỗi mẫu một ấp.' : undefined;
}

export default function Deal() {
  const [text, setText] = useState('');
  const [lot, setLot] = useState('');
  const [leaflets, setLeaflets] = useState(2);
  const { box, listeners } = useTyping();
  const hamlets = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const wrong = whyNot(hamlets, leaflets);
  // Until both boxes are filled in, too few is no mistake.
  const error = box.current === '' && hamlets.length > 0 && (lot !== '' || hamlets.length >= leaflets) ? wrong : undefined;
  const dealt = !wrong && lot !== '' && deal(hamlets, leaflets, Number(lot));
  return (
    <div class="calculator">
      <form class="needs-js" noValidate autocomplete="off" onSubmit={(event) => event.preventDefault()} {...listeners}>
        <div class="field">
          <label htmlFor={idOf(HAMLETS)}>Tên các ấp, mỗi dòng một ấp</label>
          <textarea
            id={idOf(HAMLETS)}
            rows={6}
            value={text}
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={error && `${idOf(HAMLETS)}-loi`}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <Messages field={HAMLETS} error={error} said="" />
        </div>
        <fieldset class="field choices">
          <legend>Thử mấy mẫu tờ?</legend>
          <div class="choice-list">
            {[2, 3].map((count) => (
              <label key={count} class="choice">
                <input type="radio" name="mau" value={count} checked={leaflets === count} onChange={() => setLeaflets(count)} />
                <span>{count} mẫu</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div class="field">
          <label htmlFor={idOf(LOT)}>Số bốc thăm</label>
          <input
            id={idOf(LOT)}
            type="text"
            inputMode="numeric"
            maxLength={LONGEST_LOT}
            aria-describedby={`${idOf(LOT)}-goi-y`}
            value={lot}
            onInput={(event) => setLot(event.currentTarget.value.replace(/\D/g, ''))}
          />
          <Messages field={LOT} />
        </div>
      </form>
      <p class="hidden-visually" role="status">
        {dealt && box.current === '' && `Đã chia ${hamlets.length} ấp.`}
      </p>
      {dealt && (
        <table data-dealt>
          <caption>Chia theo số bốc thăm {lot}</caption>
          <thead>
            <tr>
              <th scope="col">Ấp</th>
              <th scope="col">Mẫu tờ</th>
            </tr>
          </thead>
          <tbody>
            {hamlets.map((hamlet, index) => (
              <tr key={hamlet}>
                <th scope="row">{hamlet}</th>
                <td>{LEAFLETS[dealt[index]!]!.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
