/** Which hamlet gets which leaflet, dealt out by a number drawn by lot. What is typed stays in the box. */
import { useState } from 'preact/hooks';
import { LEAFLETS } from './fields';
import { deal } from './statistics';

const MOST_HAMLETS = 200;
const LONGEST_LOT = 6;
const BOX = { hamlets: 'ap-ten', lot: 'ap-tham', hint: 'ap-tham-goi-y' };

export default function Deal() {
  const [text, setText] = useState('');
  const [lot, setLot] = useState('');
  const [leaflets, setLeaflets] = useState(2);
  const hamlets = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, MOST_HAMLETS);
  const twice = hamlets.find((hamlet, index) => hamlets.indexOf(hamlet) !== index);
  const dealt = deal(hamlets, leaflets, Number(lot));
  return (
    <div class="calculator">
      <form class="needs-js" noValidate autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <div class="field">
          <label htmlFor={BOX.hamlets}>Tên các ấp, mỗi dòng một ấp</label>
          <textarea id={BOX.hamlets} rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
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
          <label htmlFor={BOX.lot}>Số bốc thăm</label>
          <input
            id={BOX.lot}
            type="text"
            inputMode="numeric"
            maxLength={LONGEST_LOT}
            aria-describedby={BOX.hint}
            value={lot}
            onInput={(event) => setLot(event.currentTarget.value.replace(/\D/g, ''))}
          />
          <p class="hint" id={BOX.hint}>
            Nhờ một người bốc hoặc đọc bốn số bất kỳ trước mặt mọi người, ghi lại. Cùng danh sách, cùng số thì chia ra như nhau.
          </p>
        </div>
      </form>
      <div role="status">
        {twice && <p class="error">Ấp “{twice}” có hai lần trong danh sách. Bạn xóa bớt một dòng.</p>}
        {!twice && lot !== '' && hamlets.length >= leaflets && (
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
        {!twice && lot !== '' && hamlets.length > 0 && hamlets.length < leaflets && <p class="error">Cần ít nhất mỗi mẫu một ấp.</p>}
      </div>
    </div>
  );
}
