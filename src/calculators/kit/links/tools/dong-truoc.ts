import { fields, validate } from '../../../dong-truoc/fields';
import { compute, headline, message } from '../../../dong-truoc/model';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['income', 'group', 'package', 'province'],
  says: (values, today) => ({ message: message(values, compute(values)), figures: amounts(headline(values, today)) }),
});
