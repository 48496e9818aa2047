/** What this site got wrong and has put right, newest first (content/corrections.yaml). */
import type { Day } from '#law/month';
import data from '#content/corrections.yaml';

export interface Correction {
  on: Day;
  /** Address inside the site. */
  page: string;
  was: string;
  now: string;
  cite?: string;
}

export const corrections = data as Correction[];
