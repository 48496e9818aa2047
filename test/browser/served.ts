/** What the tests' server has besides the site: a script at an address is compiled once for many pages. */
import { createRequire } from 'node:module';

export const AXE = '/axe.min.js';

/** Files by address. */
export const SERVED = { [AXE]: createRequire(import.meta.url).resolve('axe-core/axe.min.js') };
