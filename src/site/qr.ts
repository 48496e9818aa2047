import { renderSVG } from 'uqr';

/** A QR code as an image address; never a request. */
export function qrImage(text: string): string {
  return `data:image/svg+xml,${encodeURIComponent(renderSVG(text, { border: 2, pixelSize: 4 }))}`;
}
