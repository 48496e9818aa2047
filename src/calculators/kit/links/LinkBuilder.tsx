/** "Your numbers" as a link: choose the calculator and the numbers, see what the receiver will see, send. */
import { useMemo, useState } from 'preact/hooks';
import { url } from '#site/url';
import { createForm, useForm, type FormView } from '#calculators/form/form';
import { useLater } from '#calculators/ui/later.tsx';
import { Share } from '#calculators/ui/Share.tsx';
import { Code } from './Code';
import { FieldInput } from './FieldInput';
import { figuresOf, type Calculator } from '#calculators/calculator';
import { calculators } from '#calculators/registry';

export interface LinkChoice {
  /** "/tinh/muc-dong/" */
  path: string;
  title: string;
  /** Public address. */
  address: string;
}

const PICK = { id: 'may-tinh', label: 'Gửi máy tính nào?' };

export default function LinkBuilder({ choices }: { choices: readonly LinkChoice[] }) {
  const [path, choose] = useState(choices[0]!.path);
  const choice = choices.find((candidate) => candidate.path === path)!;
  return (
    <div class="calculator">
      <form class="needs-js" noValidate autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <div class="field">
          <label for={PICK.id}>{PICK.label}</label>
          <select id={PICK.id} value={path} onChange={(event) => choose(event.currentTarget.value)}>
            {choices.map(({ path: value, title }) => (
              <option key={value} value={value} selected={value === path}>
                {title}
              </option>
            ))}
          </select>
        </div>
      </form>
      <Chosen key={path} choice={choice} />
    </div>
  );
}

function Chosen({ choice }: { choice: LinkChoice }) {
  const calculator = useLater(calculators[choice.path.split('/')[2]!]!, true);
  return calculator ? <Builder choice={choice} calculator={calculator} /> : null;
}

function Builder({ choice, calculator }: { choice: LinkChoice; calculator: Calculator }) {
  const view = useForm(useMemo(() => createForm(calculator.fields, calculator.validate), [calculator]));
  const rules = useLater(() => calculator.later!.load(), calculator.later?.wanted(view.values) ?? false);
  const message = calculator.message(view.values, view.today, rules);
  const figures = figuresOf(calculator, view.values, view.today, rules);
  const link = choice.address + view.hash;
  return (
    <>
      <Questions calculator={calculator} view={view} />
      <section aria-labelledby="nguoi-nhan">
        <h2 id="nguoi-nhan">Người nhận sẽ thấy</h2>
        {Object.keys(view.replaced).length > 0 && <p class="notice">Ô báo lỗi đang tạm tính bằng số có sẵn. Sửa ô đó rồi hãy gửi.</p>}
        <div class="receiver">
          <p data-message>{message}</p>
          <p class="address" data-link>
            {link}
          </p>
          <p>Bấm vào, máy tính mở sẵn kết quả:</p>
          <div role="status" data-figures>
            {figures.map(({ label, text }) => (
              <p key={label} class="figure-line">
                {label} <strong>{text}</strong>
              </p>
            ))}
          </div>
          <Opened title={choice.title} address={url(choice.path) + view.hash} />
        </div>
        <Share
          message={() => `${message} Xem vì sao và tự tính: ${link}`}
          wrong={Object.keys(view.wrong).map((name) => calculator.fields[name]!.label)}
        />
        <Code link={link} />
      </section>
    </>
  );
}

function Questions({ calculator, view }: { calculator: Calculator; view: FormView<Calculator['fields']> }) {
  const names = Object.keys(calculator.asked?.(view.values) ?? calculator.fields);
  const box = (name: string) => calculator.boxes?.[name]?.(view) ?? <FieldInput {...view.bind(name)} today={view.today} />;
  const first = calculator.first.filter((name) => names.includes(name));
  const more = names.filter((name) => !first.includes(name));
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} {...view.listeners}>
      {first.map((name) => (
        <div key={name}>{box(name)}</div>
      ))}
      {more.length > 0 && (
        <details open={more.some((name) => view.errors[name]) ? true : undefined}>
          <summary>Thêm {more.length} ô ít dùng</summary>
          {more.map((name) => (
            <div key={name}>{box(name)}</div>
          ))}
        </details>
      )}
    </form>
  );
}

/** The very page the receiver opens, once somebody wants to look. */
function Opened({ title, address }: { title: string; address: string }) {
  const [wanted, want] = useState(false);
  return (
    <details onToggle={(event) => want(event.currentTarget.open)}>
      <summary>Xem đúng trang sẽ mở ra</summary>
      {wanted && <iframe title={`Máy tính người nhận mở: ${title}`} src={address} />}
    </details>
  );
}
