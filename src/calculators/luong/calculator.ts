import { asked, fields, validate } from './fields';
import { compute, headline, message } from './model';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  asked,
  first: ['direction', 'wage', 'dependants'],
  message: (values) => message(compute(values)),
  headline,
});
