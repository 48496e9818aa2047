/** What is heavy to draw follows a frame later, so that no key waits for it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** `value` as it was when the last frame was painted; the new one follows with the next. */
export function useAfterPaint<T>(value: T): T {
  const [painted, paint] = useState(value);
  useEffect(() => paint(value), [value]);
  return painted;
}

/** What stands below the figure and its sentence. */
export const AfterPaint = ({ children }: { children: ComponentChildren }) => useAfterPaint(children);
