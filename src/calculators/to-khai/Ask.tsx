/**
 * One question above its box. Nothing typed here may be kept by the browser either: no suggestions from earlier readers,
 * no spelling help that sends words away, no name a password keeper would file it under.
 */
import type { ComponentChildren } from 'preact';
import type { Part } from '#law/form-schema';
import type { Read } from './answers';

interface Props {
  question: Part;
  /** Numbers of its box on the sheet: "[01]". */
  number: string | undefined;
  text: string;
  read: Read;
  /** It is being typed in: nobody is corrected in the middle of a word. */
  typing: boolean;
  onText: (text: string) => void;
  children?: ComponentChildren;
}

/** Kinds of answers that may be wrong: a place for the sentence is kept. */
const JUDGED = new Set<Part['kind']>(['day', 'month', 'digits', 'money']);

export const askId = ({ id }: Part): string => `tk-${id}`;

export function Ask({ question, number, text, read, typing, onText, children }: Props) {
  const { kind, ask, hint, optional, mode, chips = [], options = [] } = question;
  const id = askId(question);
  const error = typing ? undefined : read.error;
  const described = [hint && `${id}-goi-y`, error && `${id}-loi`].filter(Boolean).join(' ') || undefined;
  const label = (
    <>
      {ask}
      {optional && <small> (không bắt buộc)</small>}
      {number && <small class="soft"> ô {number.replace(/\.$/, '')}</small>}
    </>
  );
  const hinted = hint && (
    <p class="hint" id={`${id}-goi-y`}>
      {hint}
    </p>
  );
  if (kind === 'ticks' || kind === 'pick')
    return (
      <fieldset class="field choices" aria-describedby={described} data-ask={question.id}>
        <legend>{label}</legend>
        {hinted}
        <div class="choice-list">
          {options.map(({ value, label: name }) => (
            <label key={value} class="choice">
              <input type="radio" name={id} value={value} checked={text === value} onChange={() => onText(value)} />
              <span>{name}</span>
            </label>
          ))}
        </div>
        {children}
      </fieldset>
    );
  return (
    <div class="field" data-ask={question.id}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={mode ?? (kind === 'digits' && !question.letters ? 'numeric' : 'text')}
        autoComplete="off"
        spellcheck={false}
        enterkeyhint="next"
        value={text}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={described}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={toNextBox}
      />
      {JUDGED.has(kind) ? (
        <div class="messages under">
          {error && (
            <p class="error" id={`${id}-loi`} role="alert" aria-live="polite">
              {error}
            </p>
          )}
          <div>
            <p class="words" aria-live="polite">
              {!error && read.said}
            </p>
            {hinted}
          </div>
        </div>
      ) : (
        hinted
      )}
      {chips.length > 0 && (
        <div class="chips">
          {chips.map((chip) => (
            <button key={chip} type="button" aria-pressed={text === chip} onClick={() => onText(chip)}>
              {chip}
            </button>
          ))}
        </div>
      )}
      {children}
    </div>
  );
}

/** Enter leads to the next box, as the phone's keyboard promises. */
function toNextBox(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const boxes = [...event.currentTarget.form!.querySelectorAll('input')];
  boxes[boxes.indexOf(event.currentTarget) + 1]?.focus();
}
