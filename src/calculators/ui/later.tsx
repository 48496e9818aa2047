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

/** Whether a part must change. */
interface Watched {
  /** Nothing has changed since the server wrote the page. */
  served: boolean;
  /** A box has been tapped, so that something may soon change. */
  touched: boolean;
}

/**
 * The same for a part the server writes: its script follows with the first tap on a box; until then that stands,
 * marked, so that calm.ts keeps a tap on one of its buttons.
 */
export function servedLater<P>(load: () => Promise<{ default: FunctionComponent<P> }>): FunctionComponent<P & { view: Watched }> {
  let found: FunctionComponent<P> | undefined;
  return function Later({ view, ...props }) {
    const Part = useLater(load, view.touched || !view.served)?.default ?? found;
    // Only the server has to wait.
    if (import.meta.env.SSR && !Part) throw load().then((module) => (found = module.default));
    if (!Part && view.served) return <div data-later dangerouslySetInnerHTML={{ __html: '' }} />;
    return <div data-later={import.meta.env.SSR || undefined}>{Part && <Part {...(props as P & object)} />}</div>;
  };
}
