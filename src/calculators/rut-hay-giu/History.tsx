/** The periods paid, one row each or pasted as a table, for who has them. Fetched with the first box that takes the focus, or with a link. */
import type { Day } from '#law/month';
import type { Bound } from '#calculators/form/form';
import { PeriodGrid } from '#calculators/ui/PeriodGrid.tsx';
import type { fields } from './fields';
import { boxes } from './history';

export default function History({ today, ...bound }: Bound<typeof fields.history> & { today: Day }) {
  return <PeriodGrid {...bound} field={boxes.qt} today={today} />;
}
