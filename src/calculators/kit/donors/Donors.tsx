/** The donors' tool: how much a gift for so many people costs, year by year. */
import { formatDong, formatInteger, formatMonth, formatPercent } from '#law/format';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { createForm, useForm } from '#calculators/form/form';
import { SelectInput, TextInput } from '#calculators/ui/Input.tsx';
import { Fold } from '#calculators/ui/Fold.tsx';
import { useLater } from '#calculators/ui/later.tsx';
import { LocalInput } from '#calculators/ui/LocalInput.tsx';
import { MoneyInput } from '#calculators/ui/MoneyInput.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { useLocal } from '#calculators/ui/use-local';
import { fields, validate } from './fields';
import { compute, message, type GiftRow, type Result } from './model';

const form = createForm(fields, validate);

interface Props {
  page: CalculatorPage;
  chips: readonly number[];
  step: number;
}

export default function Donors({ page, chips, step }: Props) {
  const view = useForm(form);
  const { values, bind } = view;
  const books = useLocal(values);
  const cards = useLater(() => import('./card-support'), values.province !== '');
  const result = compute(values, { books, cards });
  const local = books?.localOn(values, values.on, 'near-poor');
  const { min, max } = incomeLimits({ on: values.on, income: values.income }).value;
  return (
    <Shell
      view={view}
      fields={fields}
      page={page}
      title="Bạn tặng tất cả"
      form={
        <>
          <TextInput {...bind('poor')} mode="numeric" />
          <TextInput {...bind('nearPoor')} mode="numeric" />
          <TextInput {...bind('ethnicMinority')} mode="numeric" />
          <TextInput {...bind('other')} mode="numeric" />
          <TextInput {...bind('cards')} mode="numeric" />
          <TextInput {...bind('nearPoorCards')} mode="numeric" />
          <details>
            <summary>Thẻ cho học sinh, nhà nông, xã vừa ra khỏi vùng khó khăn</summary>
            <TextInput {...bind('studentCards')} mode="numeric" />
            <TextInput {...bind('farmCards')} mode="numeric" />
            <TextInput {...bind('leftAreaCards')} mode="numeric" />
          </details>
          <LocalInput province={bind('province')} share={bind('localShare')} until={bind('localUntil')} local={local} />
          <SelectInput {...bind('years')} />
          <SelectInput {...bind('method')} />
          <TextInput {...bind('first')} mode="numeric" />
          <TextInput {...bind('step')} mode="numeric" />
          <details>
            <summary>Hỏi thêm: mức thu nhập, tháng bắt đầu</summary>
            <MoneyInput {...bind('income')} chips={[min, ...chips.filter((amount) => amount > min)]} step={step} min={min} max={max} />
            <TextInput {...bind('on')} />
          </details>
        </>
      }
      steps={result.steps}
      message={message(result)}
      simplifications={[
        'Mỗi gói tính theo luật của tháng nộp; mức đã ban hành cho năm sau được tính vào các gói sau.',
        'Người được tặng chưa dùng tháng hỗ trợ nào của Nhà nước.',
        'Chưa chọn tỉnh thì chưa trừ hỗ trợ thêm của tỉnh: có thì bạn tặng ít hơn.',
        'Nhóm của người được tặng không đổi trong những năm tặng; ra khỏi hộ nghèo, cận nghèo thì phần phải nộp tăng.',
        'Lộ trình giảm dần là ví dụ theo hướng dẫn, không phải quy định của luật.',
      ]}
    >
      <p class="big" data-donor>
        {formatDong(result.donor)}
      </p>
      <p>
        Trong {result.years.length} năm. Người được tặng nộp thêm {formatDong(result.recipient)} khi phần tặng giảm dần.
      </p>
      {result.saving > 0 && <p data-saving>Nộp theo cách này ít hơn nộp từng tháng {formatDong(result.saving)}.</p>}
      {result.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <Years years={result.years} />
      <Rows rows={result.rows} />
      {result.rows.length > 0 && (
        <Fold title="Tờ cho từng người nhận">
          {result.rows.map(({ key, ...row }) => (
            <RecipientSheet key={key} {...row} />
          ))}
        </Fold>
      )}
    </Shell>
  );
}

function Years({ years }: Pick<Result, 'years'>) {
  return (
    <table class="cards">
      <caption>Từng năm, cho tất cả mọi người</caption>
      <thead>
        <tr>
          <th scope="col">Năm</th>
          <th scope="col" class="number">
            Bạn tặng
          </th>
          <th scope="col" class="number">
            Người được tặng nộp
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ share, donor, recipient }, index) => (
          <tr key={index}>
            <th scope="row">
              Năm {index + 1} ({formatPercent(share)})
            </th>
            <td class="number" data-label="Bạn tặng">
              <span class="fig">{formatDong(donor)}</span>
            </td>
            <td class="number" data-label="Người được tặng nộp">
              <span class="fig">{formatDong(recipient)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rows({ rows }: Pick<Result, 'rows'>) {
  return (
    <table class="cards">
      <caption>Từng nhóm, cả những năm tặng</caption>
      <thead>
        <tr>
          <th scope="col">Nhóm</th>
          <th scope="col" class="number">
            Số người
          </th>
          <th scope="col" class="number">
            Một người
          </th>
          <th scope="col" class="number">
            Bạn tặng
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, people, each, donor }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td class="number" data-label="Số người">
              {formatInteger(people)}
            </td>
            <td class="number" data-label="Một người">
              {formatDong(each)}
            </td>
            <td class="number" data-label="Bạn tặng">
              <span class="fig">{formatDong(donor)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** For one person of a group: what I pay when, until I pay alone. A sheet of its own on paper. */
function RecipientSheet({ label, years, alone }: Omit<GiftRow, 'key'>) {
  return (
    <section class="recipient-sheet" data-recipient>
      <h3>{label}</h3>
      <p class="only-print">Họ và tên: ………………………………………………………… Người tặng: …………………………………………………</p>
      <table class="cards">
        <caption>Ai nộp bao nhiêu, lúc nào</caption>
        <thead>
          <tr>
            <th scope="col">Từ tháng</th>
            <th scope="col" class="number">
              Người tặng nộp
            </th>
            <th scope="col" class="number">
              Tôi nộp
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ from, donor, recipient }) => (
            <tr key={from}>
              <th scope="row">{formatMonth(from)}</th>
              <td class="number" data-label="Người tặng nộp">
                {formatDong(donor)}
              </td>
              <td class="number" data-label="Tôi nộp">
                <span class="fig">{formatDong(recipient)}</span>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{formatMonth(alone.from)}</th>
            <td class="number" data-label="Người tặng nộp">
              {formatDong(0)}
            </td>
            <td class="number" data-label="Tôi nộp">
              <span class="fig">
                {formatDong(alone.amount)} một {alone.unit}
              </span>
            </td>
          </tr>
        </tbody>
      </table>
      <p>
        Sổ, thẻ đứng tên tôi, tôi giữ. Ngừng thì tháng đã đóng không mất. Số của những năm sau là ước tính theo luật đã ban hành; nộp tiền
        thì lấy biên lai.
      </p>
    </section>
  );
}
