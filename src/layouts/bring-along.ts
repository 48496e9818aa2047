/** Fetches what takes answers along, once there are any. */
import alone from './carry-answers.ts?worker&url';
import kept from './carry-kept.ts?worker&url';

/** Storage may be blocked. */
function isKept(): boolean {
  try {
    return 'profile' in localStorage;
  } catch {
    return false;
  }
}

const keeps = isKept();
const load = () => void import(/* @vite-ignore */ keeps ? kept : alone).catch(() => undefined);
if (keeps || /[#&]v=/.test(location.hash) || history.state?.answers) load();
else for (const type of ['input', 'click']) document.querySelector('form[data-link]')?.addEventListener(type, load, { once: true });
