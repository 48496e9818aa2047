import { allAsked, fields, validate } from './fields';
import { compute, headline, message } from './model';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  first: ['who', 'kind', 'from', 'to', 'wage', 'paid', 'heavy', 'used'],
  asked: allAsked,
  message: (values) => message(compute(values), values),
  headline,
});
