/**
 * A part of a calculator that comes alive in a task of its own, after the boxes, so that a slow phone can answer a tap in
 * between. Until then Preact leaves alone what the server wrote there; afterwards the part changes together with the rest,
 * or, when it is `late`, as soon as the rest has been painted.
 */
import { hydrate, render, type ComponentChildren, type JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props extends JSX.HTMLAttributes<HTMLElement> {
  late?: boolean;
  children: ComponentChildren;
}

export function HydrateLater({ late, children, ...section }: Props) {
  const useChange = late ? useEffect : useLayoutEffect;
  const place = useRef<HTMLElement>(null);
  const [alive, setAlive] = useState(false);
  useChange(() => {
    if (alive) render(children, place.current!);
  });
  useEffect(() => {
    setTimeout(() => {
      hydrate(children, place.current!);
      setTimeout(() => setAlive(true));
    });
  }, []);
  if (import.meta.env.SSR) return <section {...section}>{children}</section>;
  return <section {...section} ref={place} dangerouslySetInnerHTML={{ __html: '' }} />;
}
