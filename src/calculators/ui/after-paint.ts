/** What is heavy to draw follows a frame later, so that no key waits for it. */
import { useEffect, useState } from 'preact/hooks';

/** `value` as it was when the last frame was painted; the new one follows with the next. */
export function useAfterPaint<T extends object>(value: T | undefined): T | undefined {
  const [painted, paint] = useState(value);
  useEffect(() => paint(value), [value]);
  return painted;
}
