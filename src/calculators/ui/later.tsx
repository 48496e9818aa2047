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
}

/** What the server wrote has given way to a tap; so does what stands within it. */
let tapped = false;

/**
 * The same for a part the server writes: that stands until something changes, or one of its buttons is tapped, which interactive.ts
 * repeats. The script is fetched with the first box that takes the focus, so that the change finds it here. Where the network is
 * slower than the reader, a part of the form `stays` until then, so that nothing moves; a result that is no longer right goes.
 */
export function servedLater<P>(
  load: () => Promise<{ default: FunctionComponent<P> }>,
  stays = false,
): FunctionComponent<P & { view: Watched }> {
  let Part: FunctionComponent<P> | undefined;
  const fetch = () => load().then((module) => (Part = module.default));
  if (!import.meta.env.SSR) addEventListener('focusin', () => fetch().catch(() => undefined), { once: true });
  return function Later({ view, ...props }) {
    const [here, arrive] = useState(false);
    const bring = () =>
      fetch().then(
        () => arrive(true),
        () => undefined,
      );
    const wanted = here || tapped || !view.served;
    useEffect(() => {
      if (wanted) void bring();
    }, [wanted]);
    // Only the server has to wait.
    if (import.meta.env.SSR && !Part) throw fetch();
    if (Part && (import.meta.env.SSR || wanted))
      return (
        <div data-later={import.meta.env.SSR || undefined}>
          <Part {...(props as P & object)} />
        </div>
      );
    const kept = {
      onClick({ target }: Event) {
        if (!(target as Element).closest('button')) return;
        tapped = true;
        void bring();
      },
    };
    // As long as the text is the same Preact leaves what the server wrote.
    return <div data-later {...kept} dangerouslySetInnerHTML={{ __html: stays || view.served ? '' : ' ' }} />;
  };
}

/**
 * The same for rules, which the server waits for: undefined until an answer has changed and they are here. As long as they are
 * not, a part the server wrote from them stands.
 */
export function servedRules<T>(load: () => Promise<T>): (view: Watched) => T | undefined {
  let rules: T | undefined;
  const fetch = () => load().then((module) => (rules = module));
  if (!import.meta.env.SSR) addEventListener('focusin', () => fetch().catch(() => undefined), { once: true });
  return function useRules(view) {
    const [, arrive] = useState(false);
    const wanted = tapped || !view.served;
    useEffect(() => {
      if (wanted)
        fetch().then(
          () => arrive(true),
          () => undefined,
        );
    }, [wanted]);
    if (import.meta.env.SSR && !rules) throw fetch();
    return import.meta.env.SSR || wanted ? rules : undefined;
  };
}
