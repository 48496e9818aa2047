/** The sheet itself, as small as the place allows: the leaflet's own page in a frame, loaded once it comes into view. */
import { useEffect, useState } from 'preact/hooks';
import { useSeen } from './seen';

interface Props {
  title: string;
  /** Address of the leaflet, with its numbers. */
  address: string;
  /** Of all sheets under each other, in millimetres. */
  width: number;
  height: number;
}

const MM = 96 / 25.4;

export function SheetPreview({ title, address, width, height }: Props) {
  const { place, seen } = useSeen();
  const [wide, measure] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0));
    watch.observe(place.current!);
    return () => watch.disconnect();
  }, []);
  // Set by script, which the content policy allows; the page itself carries no style attribute.
  const scale = Math.min(1, wide / (width * MM));
  return (
    <div ref={place} class="sheet-preview" data-preview style={wide ? { height: `${height * MM * scale}px` } : undefined}>
      {seen && (
        <iframe
          title={`Xem trước: ${title}`}
          src={address}
          style={{ width: `${width * MM}px`, height: `${height * MM}px`, transform: `scale(${scale})` }}
        />
      )}
    </div>
  );
}
