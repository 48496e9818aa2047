/** On paper: the QR code that opens this very result. The encoder is fetched once the page is idle. */
import { useEffect, useState } from 'preact/hooks';

export function ResultQr({ link }: { link: string }) {
  const [picture, setPicture] = useState('');
  useEffect(() => {
    let live = true;
    const timer = window.setTimeout(() => {
      import('uqr')
        .then(
          ({ renderSVG }) => live && setPicture(`data:image/svg+xml,${encodeURIComponent(renderSVG(link, { border: 2, pixelSize: 4 }))}`),
        )
        .catch(() => undefined);
    }, 400);
    return () => {
      live = false;
      window.clearTimeout(timer);
    };
  }, [link]);
  if (!picture) return null;
  return (
    <div class="only-print result-qr">
      <img src={picture} alt={`Mã QR mở kết quả này: ${link}`} width="110" height="110" />
      <p>Quét mã để mở lại đúng kết quả này.</p>
    </div>
  );
}
