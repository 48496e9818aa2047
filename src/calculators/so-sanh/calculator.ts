import { fields, validate } from './fields';
import { compute, headline, message } from './model';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  first: ['sex', 'birth', 'income', 'paying'],
  message: (values) => message(values, compute(values)),
  headline,
});
