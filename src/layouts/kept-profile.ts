/** The profile on the reader's device, while "Giữ số của tôi trên máy này" is on: the key is there as long as the switch is. */
import { persistentAtom } from '@nanostores/persistent';
import { readProfile, type Profile } from '#calculators/form/profile';

/** Undefined while the switch is off. */
export const keptProfile = persistentAtom<Profile | undefined>('profile', undefined, {
  encode: (profile) => profile && JSON.stringify(profile),
  decode: readProfile,
});
