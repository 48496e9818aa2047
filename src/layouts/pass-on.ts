/** Answers that were brought to a page without a calculator go on with its links. */
import carry from './carry-brought.ts?worker&url';

if (/[#&]mang=/.test(location.hash) && !document.querySelector('form[data-link]'))
  void import(/* @vite-ignore */ carry).catch(() => undefined);
