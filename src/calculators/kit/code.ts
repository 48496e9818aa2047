/** The QR code of a link, drawn once the reader pauses; the encoder is fetched then. */
import { useEffect, useState } from 'preact/hooks';

/** An image address; empty while there is none for this link. */
export function useCode(link: string): string {
  const [drawn, setDrawn] = useState({ link: '', image: '' });
  useEffect(() => {
    let live = true;
    const timer = window.setTimeout(() => {
      import('../../site/qr').then(({ qrImage }) => live && setDrawn({ link, image: qrImage(link) })).catch(() => undefined);
    }, 300);
    return () => {
      live = false;
      window.clearTimeout(timer);
    };
  }, [link]);
  return drawn.link === link ? drawn.image : '';
}
