import { PeriodGrid } from '../../../ui/PeriodGrid';
import { asked, fields, validate } from '../../../rut-mot-lan/fields';
import { compute, headline, message } from '../../../rut-mot-lan/model';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  asked,
  first: ['reason', 'history'],
  boxes: { history: ({ bind, today }) => <PeriodGrid {...bind('history')} today={today} /> },
  says: (values, today) => ({ message: message(values, compute(values)), figures: amounts(headline(values, today)) }),
});
