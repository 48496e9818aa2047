import { fields, validate } from '../../../so-sanh/fields';
import { compute, headline, message } from '../../../so-sanh/model';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['sex', 'birth', 'income', 'paying'],
  says: (values, today) => ({ message: message(values, compute(values)), figures: amounts(headline(values, today)) }),
});
