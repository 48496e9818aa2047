/**
 * One question above its box. Nothing typed here may be kept by the browser either: no suggestions from earlier readers,
 * no spelling help that sends words away, no name a password keeper would file it under.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Part } from '#law/form-schema';
import type { Read } from './answers';

interface Props {
  question: Part;
  /** Numbers of its box on the sheet: "[01]". */
  number: string | undefined;
  text: string;
  read: Read;
  onText: (text: string) => void;
  children?: ComponentChildren;
}

export function Ask({ question, number, text, read, onText, children }: Props) {
  const { kind, ask, hint, optional, mode, chips = [], options = [] } = question;
  // Nobody is corrected in the middle of a word.
  const [left, setLeft] = useState(false);
  const id = `tk-${question.id}`;
  const error = left ? read.error : undefined;
  const described = [hint && `${id}-goi-y`, error && `${id}-loi`].filter(Boolean).join(' ') || undefined;
  const label = (
    <>
      {ask}
      {optional && <small> (không bắt buộc)</small>}
      {number && <small class="soft"> ô {number.replace(/\.$/, '')}</small>}
    </>
  );
  const messages = (
    <>
      {hint && (
        <p class="hint" id={`${id}-goi-y`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-loi`} role="alert">
          {error}
        </p>
      )}
    </>
  );
  if (kind === 'ticks' || kind === 'pick')
    return (
      <fieldset class="field choices" aria-describedby={described} data-ask={question.id}>
        <legend>{label}</legend>
        {messages}
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
      {messages}
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
        onBlur={() => setLeft(true)}
      />
      <p class="words" aria-live="polite">
        {!error && read.said}
      </p>
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
