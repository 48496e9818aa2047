/**
 * When the script of a calculator is late or does not arrive: the page says so, and shows its table of common cases instead of
 * a form that does nothing; so it does of a part fetched on demand. Stands in the page itself, with the loader.
 */
import { now } from './address';

/** On a slow network the script takes a few seconds; later than this the reader should know, milliseconds. */
const PATIENCE = 8000;

function lineOf(name: string): HTMLElement {
  const line = document.createElement('p');
  line.className = `${name} no-print`;
  line.setAttribute('role', 'status');
  return line;
}

function reloadButton(): HTMLElement {
  const button = document.createElement('button');
  button.textContent = 'Tải lại trang';
  button.onclick = () => location.reload();
  return button;
}

/** What to add where a link was opened and the form still has nothing of it. */
function aboutLink(): string {
  return /[#&]v=/.test(location.hash) && !now()?.split('&')[2] ? ' Các số trong đường dẫn bạn mở chưa được điền.' : '';
}

/** At the foot of the screen, where the result would be repeated: seen wherever the reader is. */
const bar = lineOf('result-bar');

/** Fetches a part of a calculator, and says so where it does not come; browsers remember that, so only the page anew brings it. */
export async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    // Often several parts are missing: a button made anew under the finger would miss the tap.
    if (!bar.isConnected) {
      bar.append('Có phần không tải được.' + aboutLink(), reloadButton());
      document.body.append(bar);
    }
    throw error;
  }
}

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
  const line = lineOf('notice');
  const tell = (text: string) => {
    const table = cases() ? ' Bảng dưới đây có các trường hợp thường gặp.' : '';
    line.textContent = text + table + aboutLink();
    island.before(line);
    told = true;
    foldCases();
  };
  const late = setTimeout(() => tell('Mạng chậm, phần này còn đang tải.'), PATIENCE);
  island.addEventListener('astro:hydration-error', () => {
    tell('Phần này không tải được nên chưa dùng được.');
    line.append(' ', reloadButton());
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
