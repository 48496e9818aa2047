/** The days on which a piece of a page changes, read off the page itself. */
import type { Day } from '#law/month';
import { changesNamed } from '#law/periods';
import { attribute, elementsIn, readFragment } from './html';

/** Those of the `periodClass` names in it, sorted. */
export function changesIn(html: string): Day[] {
  return changesNamed([...elementsIn(readFragment(html))].flatMap((element) => attribute(element, 'class') ?? []));
}
