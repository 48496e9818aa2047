/** Parts of a calculator that few readers need are fetched when they are first wanted, so that the page stays light. */
import type { FunctionComponent } from 'preact';
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

/**
 * The same for a part the server writes: while it `stands`, what the server wrote is left alone; its script follows when there
 * is something new to show.
 */
export function servedLater<P>(load: () => Promise<{ default: FunctionComponent<P> }>): FunctionComponent<P & { stands: boolean }> {
  let found: FunctionComponent<P> | undefined;
  return function Later({ stands, ...props }) {
    const Part = useLater(load, !stands)?.default ?? found;
    // Only the server has to wait.
    if (import.meta.env.SSR && !Part) throw load().then((module) => (found = module.default));
    if (stands && !import.meta.env.SSR) return <div dangerouslySetInnerHTML={{ __html: '' }} />;
    return <div>{Part && <Part {...(props as P & object)} />}</div>;
  };
}
