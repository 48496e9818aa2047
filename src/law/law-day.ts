/**
 * The day whose law the build shows: LAW_DAY, else the date of the commit — never the clock,
 * so that the same commit always builds the same site. Build time only.
 */
import { execFileSync } from 'node:child_process';
import { day, type Day } from './month';

export function lawDay(): Day {
  const fixed = process.env['LAW_DAY'];
  if (fixed) return day(fixed);
  try {
    const commit = execFileSync('git', ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d'], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return day(commit.trim());
  } catch {
    throw new Error('No law day: set LAW_DAY=YYYY-MM-DD, or build inside a git checkout with at least one commit.');
  }
}
