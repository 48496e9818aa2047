/** The donors' tool: how much a gift for so many people costs, year by year. */
import { formatDong, formatInteger, formatPercent } from '#law/format';
import { incomeLimits } from '#rules/voluntary/income-limits';
import { createForm, useForm } from '../../form/form';
import { SelectInput, TextInput } from '../../ui/Input';
import { MoneyInput } from '../../ui/MoneyInput';
import { Shell, type CalculatorPage } from '../../ui/Shell';
import { fields, validate } from './fields';
import { compute, message, type Result } from './model';

const form = createForm(fields, validate);

interface Props {
  page: CalculatorPage;
  chips: readonly number[];
  step: number;
}

export default function Donors({ page, chips, step }: Props) {
  const view = useForm(form);
  const { values, bind } = view;
  const result = compute(values);
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
        'Chưa trừ hỗ trợ thêm của tỉnh: có thì bạn tặng ít hơn.',
        'Lộ trình giảm dần là ví dụ theo hướng dẫn, không phải quy định của luật.',
      ]}
    >
      <p class="big" data-donor>
        {formatDong(result.donor)}
      </p>
      <p>
        Trong {result.years.length} năm. Người được tặng nộp thêm {formatDong(result.recipient)} khi phần tặng giảm dần.
      </p>
      <Years years={result.years} />
      <Rows rows={result.rows} />
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
