/** A form forgets: whoever takes up the phone next sees nothing of the reader before. */

const MINUTE = 60_000;
/** A phone put down and forgotten. */
const FORGOTTEN = 30 * MINUTE;

/** Clears the form when the page is left, kept behind another one, or forgotten; returns how to stop. */
export function forgetOnLeaving(root: HTMLElement, clear: (words: string) => void): () => void {
  let touched = Date.now();
  const touch = () => (touched = Date.now());
  const leave = () => clear('');
  const forgotten = () => {
    if (Date.now() - touched < FORGOTTEN) return;
    touch();
    clear('Lâu không ai gõ nên tờ khai đã xóa, để người khác không thấy.');
  };
  const timer = window.setInterval(forgotten, MINUTE);
  root.addEventListener('input', touch);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', forgotten);
  document.addEventListener('visibilitychange', forgotten);
  return () => {
    window.clearInterval(timer);
    root.removeEventListener('input', touch);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', forgotten);
    document.removeEventListener('visibilitychange', forgotten);
  };
}
