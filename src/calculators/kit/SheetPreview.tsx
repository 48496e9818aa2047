/** The sheet itself, as small as the place allows: the leaflet's own page in a frame, loaded once it comes into view. */
import { useEffect, useRef, useState } from 'preact/hooks';

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
  const place = useRef<HTMLDivElement>(null);
  const [seen, see] = useState(false);
  const [wide, measure] = useState(0);
  useEffect(() => {
    const shown = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && see(true));
    const sized = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0));
    shown.observe(place.current!);
    sized.observe(place.current!);
    return () => {
      shown.disconnect();
      sized.disconnect();
    };
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
