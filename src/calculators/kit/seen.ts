/** What costs the reader bytes waits until its place comes into view. */
import { useEffect, useRef, useState } from 'preact/hooks';

export function useSeen() {
  const place = useRef<HTMLDivElement>(null);
  const [seen, see] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && see(true));
    watch.observe(place.current!);
    return () => watch.disconnect();
  }, []);
  return { place, seen };
}
