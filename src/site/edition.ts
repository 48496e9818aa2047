/** Who publishes this edition of the site; everything a province changes to make its own. */
import data from '#content/edition.yaml';
import type { Month } from '#law/month';

/** What a place adds, as its edition says: percent, or đồng a month; the last month it is known for, where there is one. */
type Stated = ({ percent: number } | { amount: number }) & { until?: Month };

export interface Edition {
  name: string;
  url: string;
  publisher: string;
  statement: string;
  contact: string;
  /** Leaves room for the publisher's stamp on leaflets. */
  stamp: boolean;
  hotline: string;
  hotlineLink: string;
  /** Who answers there. */
  hotlineName: string;
  province: string;
  /** What this province adds, in the edition's own words; to a card by the State's group, "household" for those in household form. */
  localSupport: { voluntary?: Stated; health?: (Stated & { group: string })[] };
  /** Where readers report mistakes; empty where the edition names no address. */
  reportTo: string;
}

export const edition = data as Edition;
