/** What follows a result: why it is so, the answers it rests on with a way back to each, and where the numbers come from. */
import type { ComponentChildren } from 'preact';
import { provisionalOf, type Step } from '#rules/core/answer';
import { BackTo } from './BackTo';
import type { Field, Fields } from '#calculators/form/field';
import { Fold } from './Fold';
import type { FormView } from '#calculators/form/form';
import { useAnnouncement } from './announce';
import { ProvisionalMarks } from './ProvisionalMarks';
import { Steps } from './Steps';

interface Props {
  form: FormView<Fields>;
  fields: Partial<Fields>;
  steps: readonly Step[];
  after?: ComponentChildren;
  simplifications: readonly string[];
}

export default function Reasons({ form, fields, steps, after, simplifications }: Props) {
  useAnnouncement(form);
  return (
    <>
      <ErrorSummary fields={fields} errors={form.errors} />
      <Fold title="Vì sao?">
        <Steps steps={steps} />
        <ProvisionalMarks marks={provisionalOf(steps)} />
      </Fold>
      {after}
      <Answers fields={fields} values={form.values} />
      <details>
        <summary>Những con số này từ đâu?</summary>
        <ul>
          {simplifications.map((text) => (
            <li key={text}>{text}</li>
          ))}
          <li>Kết quả là ước tính; cơ quan BHXH tính số chính thức. Số bạn nhập chỉ nằm trong máy của bạn.</li>
        </ul>
      </details>
    </>
  );
}

/** Lists what is wrong; following an entry brings the label into view before the box takes the focus. */
function ErrorSummary({ fields, errors }: Pick<Props, 'fields'> & Pick<Props['form'], 'errors'>) {
  const wrong = (Object.entries(fields) as [string, Field<unknown>][]).filter(([name]) => errors[name]);
  if (wrong.length === 0) return null;
  return (
    <div class="notice error-summary">
      <p>
        <strong>Số ở trên tạm tính bằng số có sẵn. Có {wrong.length} ô cần sửa:</strong>
      </p>
      <ul>
        {wrong.map(([name, field]) => (
          <li key={name}>
            <BackTo field={field}>
              {field.label} {errors[name]}
            </BackTo>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "Câu trả lời của bạn": what the result rests on, each with a way back. */
function Answers({ fields, values }: Pick<Props, 'fields'> & Pick<Props['form'], 'values'>) {
  return (
    <details class="answers">
      <summary>Câu trả lời của bạn</summary>
      <dl>
        {(Object.entries(fields) as [string, Field<unknown>][]).map(([name, field]) => (
          <div key={name}>
            <dt>{field.label}</dt>
            <dd>
              {field.show(values[name])}{' '}
              <BackTo field={field}>
                Sửa<span class="hidden-visually"> {field.label}</span>
              </BackTo>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
