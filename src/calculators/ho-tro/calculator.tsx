import { fields, validate } from './fields';
import { compute, headline, message } from './model';
import { PeriodGrid } from '../ui/PeriodGrid';
import { isLocal, loadLocal } from '../ui/use-local';
import { calculator } from '../calculator';

export default calculator({
  fields,
  validate,
  first: ['group', 'province', 'localShare', 'localUntil'],
  boxes: { periods: ({ bind, today }) => <PeriodGrid {...bind('periods')} today={today} /> },
  later: { wanted: isLocal, load: loadLocal },
  message: (values, _today, rules) => message(values, compute(values, rules)),
  headline,
});
