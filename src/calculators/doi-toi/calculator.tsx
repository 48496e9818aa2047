import { asked, fields, validate } from './fields';
import { LifeGrid } from './LifeGrid';
import { compute, headline, message } from './model';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  asked,
  first: ['sex', 'birth', 'life'],
  boxes: { life: ({ bind, today }) => <LifeGrid {...bind('life')} today={today} /> },
  message: (values, today) => message(compute(values, today)),
  headline,
});
