/** The day whose law is shown: the later of the build's law day and the device's day in Vietnam. */
import { day, later, type Day } from '#law/month';

/** Fixed by the build (astro.config.mjs), the same on server and phone. */
export const LAW_DAY: Day = day(import.meta.env.LAW_DAY);

/** Vietnam has been at UTC+7 all year since 1975, so no time-zone data are needed on the phone. */
export function today(now: Date = new Date()): Day {
  return later(LAW_DAY, day(new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)));
}
