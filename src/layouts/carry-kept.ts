/** Takes answers along as carry-answers.ts does, and opens calculators with those kept on this device. */
import type { WritableAtom } from 'nanostores';
import { hashOf, type Profile } from '#calculators/form/profile';
import { below, carry } from './carry';
import { keptProfile } from './kept-profile';

if (keptProfile.get()) {
  const answers = hashOf(keptProfile.get()!, below(location.pathname));
  const { state } = history as { state: { answers?: string } | null };
  if (answers && document.querySelector('form[data-link]') && location.hash === '' && !state?.answers) {
    // As if entered here before: the address stays bare.
    history.replaceState({ ...state, answers }, '');
    dispatchEvent(new Event('hashchange'));
  }
  carry(keptProfile as WritableAtom<Profile>, true);
}
