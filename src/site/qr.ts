import { encode } from 'uqr';

/** Empty modules around the code, as readers need. */
const BORDER = 2;

/**
 * A QR code as an image address; never a request. Every page carries one, so each row is drawn as strokes
 * with steps from the last one: a third of the bytes of a square per module.
 */
export function qrImage(text: string): string {
  const { data, size } = encode(text, { border: BORDER });
  const rows = data.map((row, y) => {
    const text = row.map((dark) => (dark ? '1' : '0')).join('');
    const runs = text.replace(/^0+|0+$/g, '').match(/1+|0+/g) ?? [];
    return runs.length === 0
      ? ''
      : `M${text.indexOf('1')} ${y}${runs.map((run) => (run[0] === '1' ? `h${run.length}` : `m${run.length} 0`)).join('')}`;
  });
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 -.5 ${size} ${size}' shape-rendering='crispEdges'><path fill='white' d='M0-1h${size}v${size + 1}H0z'/><path stroke='black' d='${rows.join('')}'/></svg>`;
  return `data:image/svg+xml,${svg.replace(/</g, '%3C').replace(/>/g, '%3E')}`;
}
