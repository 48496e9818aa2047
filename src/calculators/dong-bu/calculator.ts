import { fields, validate } from './fields';
import { compute, headline, message } from './model';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  first: ['sex', 'birth', 'credited', 'income'],
  message: (values) => message(compute(values)),
  headline,
});
