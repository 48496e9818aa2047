/** One box with its label, hint and error; the error says what to enter and the typed text stays. */
import type { ComponentChildren } from 'preact';
import type { AssumptionField } from '#calculators/form/assumption-field';
import type { ChoiceField, Field } from '#calculators/form/field';

interface Common {
  text: string;
  error?: string | undefined;
  onText: (text: string) => void;
}

export function idOf(field: Field<never> | { key: string }): string {
  return `o-${field.key}`;
}

function described(field: { key: string; hint?: string }, error: string | undefined): string | undefined {
  const ids = [field.hint && `${idOf(field)}-goi-y`, error && `${idOf(field)}-loi`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The error covers the hint, and what was read: where one may come, the place is large enough for each, so that nothing moves. */
export function Messages({
  field,
  error,
  said,
}: {
  field: { key: string; hint?: string; judged?: boolean };
  error?: string | undefined;
  said?: string | undefined;
}) {
  return (
    <div class={said === undefined && !field.judged ? 'messages' : 'messages under'}>
      {error && (
        <p class="error" id={`${idOf(field)}-loi`} role="alert" aria-live="polite">
          {error}
        </p>
      )}
      <div>
        {said !== undefined && <p class="words">{said}</p>}
        {field.hint && (
          <p class="hint" id={`${idOf(field)}-goi-y`}>
            {field.hint}
          </p>
        )}
      </div>
    </div>
  );
}

/** A text box: money, month, count or percentage. `beside` goes after the box on its line, what was read, hint and `children` go under it. */
export function TextInput<T>({
  field,
  text,
  said = '',
  error,
  onText,
  mode = 'text',
  beside,
  children,
}: Common & {
  field: Field<T>;
  said?: string;
  mode?: 'text' | 'numeric' | 'decimal';
  beside?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const id = idOf(field);
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      <div class="box">
        <input
          id={id}
          type="text"
          inputMode={mode}
          autoComplete="off"
          value={text}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described(field, error)}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        {beside}
      </div>
      <Messages field={field} error={error} said={said} />
      {children}
    </div>
  );
}

/** Large buttons, one of which is chosen: radio buttons underneath, so keyboard and screen reader work as usual. */
export function ChoiceButtons<T extends string>({ field, text, error, onText }: Common & { field: ChoiceField<T> }) {
  const id = idOf(field);
  return (
    <fieldset id={id} class="field choices" aria-describedby={described(field, error)}>
      <legend>{field.label}</legend>
      <Messages field={field} error={error} />
      <div class="choice-list">
        {field.options.map((option) => (
          <label key={option.value} class="choice">
            <input type="radio" name={id} value={option.value} checked={text === option.value} onChange={() => onText(option.value)} />
            <span>
              {option.label}
              {option.hint && <small> {option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A long list to choose from. */
export function SelectInput<T extends string>({ field, text, error, onText }: Common & { field: ChoiceField<T> }) {
  const id = idOf(field);
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      <Messages field={field} error={error} />
      <select id={id} value={text} aria-describedby={described(field, error)} onChange={(event) => onText(event.currentTarget.value)}>
        {field.options.map((option) => (
          <option key={option.value} value={option.value} selected={text === option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** An assumption the reader may move: a slider with its value in words. Never used for a figure of law. */
export function SliderInput({ field, text, error, onText }: Common & { field: AssumptionField }) {
  const id = idOf(field);
  const shown = field.show(Number(text.replace(',', '.')));
  return (
    <div class="field slider">
      <label for={id}>{field.label}</label> <output for={id}>{shown}</output>
      <Messages field={field} error={error} />
      <input
        id={id}
        type="range"
        min={field.min}
        max={field.max}
        step={field.step}
        value={text.replace(',', '.')}
        aria-valuetext={shown}
        aria-describedby={described(field, error)}
        onInput={(event) => onText(event.currentTarget.value.replace('.', ','))}
      />
    </div>
  );
}
