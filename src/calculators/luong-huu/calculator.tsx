import * as lowest from '#rules/pension/minimum-pension';
import { validate } from './checks';
import * as early from './early';
import { asked, fields } from './fields';
import * as goal from './goal';
import { compute, headline, message } from './model';
import { PeriodGrid } from '#calculators/ui/PeriodGrid.tsx';
import { calculator } from '#calculators/calculator';

const fetched = { goal, lowest, early };

export default calculator({
  fields,
  validate,
  first: ['sex', 'birth', 'paid', 'mode', 'want', 'income'],
  asked,
  boxes: { history: ({ bind, today }) => <PeriodGrid {...bind('history')} today={today} /> },
  message: (values, today) => message(compute(values, today, fetched), values),
  headline: (values, on) => headline(values, on, fetched),
});
