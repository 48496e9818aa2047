import { asked, fields, validate } from '../../../luong/fields';
import { compute, headline, message } from '../../../luong/model';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  asked,
  first: ['direction', 'wage', 'dependants'],
  says: (values, today) => ({ message: message(compute(values)), figures: amounts(headline(values, today)) }),
});
