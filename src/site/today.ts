/** The day whose law is shown. */
import type { Day } from '#law/month';

/** Fixed by the build (astro.config.mjs), the same on server and phone. */
export const LAW_DAY: Day = import.meta.env.LAW_DAY as Day;

/** On the phone: the later of the law day and the device's day in Vietnam, unless its clock is years off (layouts/early.js). */
export function today(): Day {
  return document.documentElement.dataset['today'] as Day;
}
