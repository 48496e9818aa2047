import { asked, fields, validate } from './fields';
import { compute, headline, message } from './model';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  first: ['card', 'how', 'bill'],
  asked,
  message: (values) => message(values, compute(values)),
  headline,
});
