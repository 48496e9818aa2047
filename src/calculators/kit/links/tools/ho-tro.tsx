import { fields, validate } from '../../../ho-tro/fields';
import { compute, headline, message } from '../../../ho-tro/model';
import { PeriodGrid } from '../../../ui/PeriodGrid';
import { isLocal, loadLocal } from '../../../ui/use-local';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['group', 'province', 'localShare', 'localUntil'],
  boxes: { periods: ({ bind, today }) => <PeriodGrid {...bind('periods')} today={today} /> },
  later: { wanted: isLocal, load: loadLocal },
  says: (values, today, rules) => ({ message: message(values, compute(values, rules)), figures: amounts(headline(values, today, rules)) }),
});
