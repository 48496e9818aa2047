import { PeriodGrid } from '#calculators/ui/PeriodGrid.tsx';
import { asked, fields, validate } from './fields';
import { compute, headline, message } from './model';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  asked,
  first: ['reason', 'history'],
  boxes: { history: ({ bind, today }) => <PeriodGrid {...bind('history')} today={today} /> },
  message: (values) => message(values, compute(values)),
  headline,
});
