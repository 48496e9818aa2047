import * as lowest from '#rules/pension/minimum-pension';
import { priceRise } from '#site/assumptions';
import { validate } from './checks';
import * as early from './early';
import { asked, fields } from './fields';
import * as goal from './goal';
import { compute, headline, message } from './model';
import { PeriodGrid } from '#calculators/ui/PeriodGrid.tsx';
import { calculator } from '#calculators/calculator';

const fetched = { goal, lowest, early };
const assumed = { base: priceRise.value, high: priceRise.range?.[1] ?? priceRise.value };

export default calculator({
  fields,
  validate,
  first: ['sex', 'birth', 'paid', 'mode', 'want', 'income'],
  asked,
  boxes: { history: ({ bind, today }) => <PeriodGrid {...bind('history')} today={today} /> },
  message: (values, today) => message(compute(values, today, assumed, fetched), values),
  headline: (values, on) => headline(values, on, assumed, fetched),
});
