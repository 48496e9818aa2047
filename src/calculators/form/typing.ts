/** When an entry is finished: its box has been left, or the reader has paused. */
import { useRef, useState } from 'preact/hooks';

/** Longer than somebody looks for the next key, milliseconds. */
const PAUSE = 1500;

export interface Typing {
  /** The id of the box being typed in; '' when every entry is finished. Changes before what is typed does. */
  box: { readonly current: string };
  /** What the form of the boxes listens to. Captured, so that the box is known before what is typed in it. */
  listeners: { onInputCapture: (event: Event) => void; onFocusOut: () => void };
}

export function useTyping(): Typing {
  // Not state: drawing the form between a key and its box would put the old text back.
  const box = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const [, draw] = useState(0);
  const finish = () => {
    clearTimeout(timer.current);
    if (box.current === '') return;
    box.current = '';
    draw((times) => times + 1);
  };
  return {
    box,
    listeners: {
      onInputCapture({ target }) {
        const { type, id } = target as HTMLInputElement;
        // Of one line or several.
        if (!/^text/.test(type)) return;
        box.current = id;
        clearTimeout(timer.current);
        timer.current = setTimeout(finish, PAUSE);
      },
      onFocusOut: finish,
    },
  };
}
