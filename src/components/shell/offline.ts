/** Keeps the site on the phone, once the page is at rest. Stands in every page, so all but the first visit is loaded apart. */
// "?worker&url" bundles the file by itself and gives its address, without Vite's helper for preloading, which is larger than this file.
import notices from './offline-notices.ts?worker&url';

const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};

function start(): void {
  if (workers?.controller || saveData || document.documentElement.dataset['clock'])
    void import(/* @vite-ignore */ notices).catch(() => undefined);
  else void workers?.register(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`).catch(() => undefined);
}

addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(start));
