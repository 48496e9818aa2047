import { fields, validate } from '../../../dong-bu/fields';
import { compute, headline, message } from '../../../dong-bu/model';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['sex', 'birth', 'credited', 'income'],
  says: (values, today) => ({ message: message(compute(values)), figures: amounts(headline(values, today)) }),
});
