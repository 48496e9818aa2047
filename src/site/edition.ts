/** Who publishes this edition of the site; everything a province changes to make its own. */
import data from '#content/edition.yaml';

export interface Edition {
  name: string;
  url: string;
  publisher: string;
  statement: string;
  contact: string;
  hotline: string;
  hotlineLink: string;
  /** Who answers there. */
  hotlineName: string;
  province: string;
  /** Where readers report mistakes; empty where the edition names no address. */
  reportTo: string;
}

export const edition = data as Edition;
