import { fields } from '../../../ho-tro/fields';
import { compute, headline, message } from '../../../ho-tro/model';
import { PeriodGrid } from '../../../shared/PeriodGrid';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  first: ['group', 'province'],
  boxes: { periods: ({ bind, today }) => <PeriodGrid {...bind('periods')} today={today} /> },
  says: (values) => ({ message: message(values, compute(values)), figures: amounts(headline(values)) }),
});
