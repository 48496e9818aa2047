import { fields, validate } from './fields';
import { compute, headline, message } from './model';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  first: ['endedOn', 'ended', 'wage', 'paid', 'region'],
  message: (values, today) => message(compute(values, today)),
  headline,
});
