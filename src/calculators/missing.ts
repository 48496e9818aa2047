/**
 * When the script of a calculator is late or does not arrive: the page says so, and shows its table of common cases instead of
 * a form that does nothing. Stands in the page itself, with the loader.
 */

/** On a slow network the script takes a few seconds; later than this the reader should know, milliseconds. */
const PATIENCE = 8000;

/** Says so beside the calculator while its coming alive takes long, and when it fails: Astro has then tried twice. */
export async function watchOver(island: HTMLElement, comingAlive: Promise<void>): Promise<void> {
  // Islands on leaflets only add to what stands there.
  if (!island.querySelector('.calculator, form')) return comingAlive;
  let [told, failed] = [false, false];
  const cases = () => document.querySelector<HTMLDetailsElement>('.common-cases');
  const foldCases = () => cases()?.toggleAttribute('open', told);
  foldCases();
  // The table stands below: the browser may not have read so far.
  document.addEventListener('DOMContentLoaded', foldCases);
  const line = document.createElement('p');
  line.className = 'notice no-print';
  line.setAttribute('role', 'status');
  const tell = (text: string) => {
    const table = cases() ? ' Bảng dưới đây có các trường hợp thường gặp.' : '';
    const link = /[#&]v=/.test(location.hash) ? ' Các số trong đường dẫn bạn mở chưa được điền.' : '';
    line.textContent = text + table + link;
    island.before(line);
    told = true;
    foldCases();
  };
  const late = setTimeout(() => tell('Mạng chậm, phần này còn đang tải.'), PATIENCE);
  island.addEventListener('astro:hydration-error', () => {
    tell('Phần này không tải được nên chưa dùng được.');
    const again = document.createElement('button');
    again.textContent = 'Tải lại trang';
    again.onclick = () => location.reload();
    line.append(' ', again);
    failed = true;
    // A sheet to fill in by hand, or a ready leaflet, stays.
    (cases() ? island : island.querySelector('form')!).hidden = true;
  });
  try {
    await comingAlive;
  } finally {
    clearTimeout(late);
    if (!failed) {
      line.remove();
      const open = told;
      told = false;
      // Not under the eyes of who reads it.
      if (open && (cases()?.getBoundingClientRect().top ?? 0) > innerHeight) foldCases();
    }
  }
}
