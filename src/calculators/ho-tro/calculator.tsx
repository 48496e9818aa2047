import { fields, validate } from './fields';
import { compute, headline, message } from './model';
import { PeriodGrid } from '#calculators/ui/PeriodGrid.tsx';
import { isLocal, loadLocal } from '#calculators/ui/use-local';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  first: ['group', 'province', 'localShare', 'localUntil'],
  boxes: { periods: ({ bind, today }) => <PeriodGrid {...bind('periods')} today={today} /> },
  later: { wanted: isLocal, load: loadLocal },
  message: (values, _today, rules) => message(values, compute(values, rules)),
  headline,
});
