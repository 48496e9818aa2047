/** The trial of two or three leaflets: how many people it takes, and what the counts say. */
import { formatInteger } from '#law/format';
import { createForm, useForm } from '#calculators/form/form';
import { TextInput } from '#calculators/ui/Input.tsx';
import { Shell, type CalculatorPage } from '#calculators/ui/Shell.tsx';
import { fields, LEAFLETS, validate } from './fields';
import { compute, message, percent, verdict, type Comparison } from './model';

const form = createForm(fields, validate);

export default function Trial({ page }: { page: CalculatorPage }) {
  const view = useForm(form);
  const { values, bind } = view;
  const result = compute(values);
  return (
    <Shell
      view={view}
      fields={fields}
      page={page}
      title="Con số nói gì?"
      form={
        <>
          <fieldset class="field">
            <legend>Trước khi phát</legend>
            <TextInput {...bind('base')} mode="numeric" />
            <TextInput {...bind('hoped')} mode="numeric" />
            <TextInput {...bind('perHamlet')} mode="numeric" />
          </fieldset>
          <fieldset class="field">
            <legend>Sau khi đếm</legend>
            {LEAFLETS.flatMap(({ people, came }) => [
              <TextInput key={people} {...bind(people)} mode="numeric" />,
              <TextInput key={came} {...bind(came)} mode="numeric" />,
            ])}
          </fieldset>
        </>
      }
      steps={result.steps}
      message={message(result)}
      simplifications={[
        'Chia theo ấp nên mỗi người nói ít hơn một người bốc thăm riêng: người cùng ấp được coi là hơi giống nhau.',
        'Cỡ mẫu đủ để thấy chênh lệch bạn mong trong 80 trên 100 lần thử; khoảng “tính cả may rủi” đúng trong 95 trên 100 lần.',
        'Đếm người đến hỏi chưa phải là người tham gia; muốn biết có tham gia không thì đếm người nộp tiền.',
      ]}
    >
      <p class="big" data-needed>
        {formatInteger(result.people)} người
      </p>
      <p>cho mỗi mẫu tờ, chừng {formatInteger(result.hamlets)} ấp, thì mới thấy được chênh lệch bạn mong.</p>
      {result.comparisons.map((comparison) => (
        <p key={comparison.name} data-verdict={comparison.name}>
          {verdict(comparison)}
        </p>
      ))}
      {result.comparisons.length > 0 && <Shares comparisons={result.comparisons} />}
    </Shell>
  );
}

function Shares({ comparisons }: { comparisons: readonly Comparison[] }) {
  const rows = [{ name: 'A', share: comparisons[0]!.first }, ...comparisons.map(({ name, second }) => ({ name, share: second }))];
  return (
    <table>
      <caption>Trên 100 người nhận tờ, số người đến</caption>
      <tbody>
        {rows.map(({ name, share }) => (
          <tr key={name}>
            <th scope="row">Tờ {name}</th>
            <td class="number">{percent(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
