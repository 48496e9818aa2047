/** The QR code of a link, drawn once it is in view and the reader pauses; the encoder is fetched then. */
import { useEffect, useState } from 'preact/hooks';
import { useSeen } from '#calculators/kit/seen';

export function Code({ link }: { link: string }) {
  const { place, seen } = useSeen();
  const [drawn, setDrawn] = useState({ link: '', image: '' });
  useEffect(() => {
    if (!seen) return undefined;
    let live = true;
    const timer = window.setTimeout(() => {
      import('#site/qr').then(({ qrImage }) => live && setDrawn({ link, image: qrImage(link) })).catch(() => undefined);
    }, 300);
    return () => {
      live = false;
      window.clearTimeout(timer);
    };
  }, [link, seen]);
  return (
    <div ref={place} class="link-code">
      {drawn.link === link && <img src={drawn.image} alt={`Mã QR: ${link}`} width="200" height="200" data-code />}
      <p class="small">Cho người ngồi cạnh quét mã này bằng máy của họ.</p>
    </div>
  );
}
