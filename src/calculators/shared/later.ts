/** Parts of a calculator that few readers need are fetched when they are first wanted, so that the page stays light. */
import { useEffect, useState } from 'preact/hooks';

/** Undefined until the part is here, or when it cannot be fetched. */
export function useLater<T>(load: () => Promise<T>, wanted: boolean): T | undefined {
  const [part, setPart] = useState<T>();
  useEffect(() => {
    if (!wanted || part) return undefined;
    let live = true;
    load().then(
      (found) => live && setPart(() => found),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [wanted]);
  return part;
}
