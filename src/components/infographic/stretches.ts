/** An infographic in each stretch of law from the law day on. */
import { changeDays } from '#law/all';
import { stretchesOf } from '#law/periods';
import { LAW_DAY } from '#site/today';
import type { Topic } from './infographic';

export const stretchesOfTopic = ({ of }: Topic) => stretchesOf(LAW_DAY, changeDays(LAW_DAY), of, (value) => JSON.stringify(value));
