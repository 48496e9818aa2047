/**
 * On paper: the QR code that opens this very result. The default result is the page itself, whose code the
 * build made; the encoder is fetched only once the reader has a result of their own.
 */
import { useEffect, useState } from 'preact/hooks';

interface Props {
  link: string;
  /** The code of the page without a hash, from the build. */
  pageQr: string;
  /** Whether the result is the one the page opens with. */
  atRest: boolean;
}

export default function ResultQr({ link, pageQr, atRest }: Props) {
  const [own, setOwn] = useState<{ link: string; image: string }>();
  useEffect(() => {
    if (atRest) return undefined;
    let live = true;
    const timer = window.setTimeout(() => {
      import('#site/qr').then(({ qrImage }) => live && setOwn({ link, image: qrImage(link) })).catch(() => undefined);
    }, 300);
    return () => {
      live = false;
      window.clearTimeout(timer);
    };
  }, [link, atRest]);
  const image = atRest ? pageQr : own?.link === link ? own.image : '';
  if (!image) return null;
  return (
    <div class="only-print result-qr" data-result-qr={link}>
      <img src={image} alt={`Mã QR mở kết quả này: ${link}`} width="110" height="110" />
      <p>Quét để mở lại đúng kết quả này.</p>
    </div>
  );
}
