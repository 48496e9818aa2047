/** Takes answers along from page to page; nothing stays when the tab is closed. */
import { atom } from 'nanostores';
import type { Profile } from '#calculators/form/profile';
import { carry } from './carry';

carry(atom<Profile>({}));
