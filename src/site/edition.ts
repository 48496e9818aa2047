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
  province: string;
}

export const edition = data as Edition;
