import { fields, validate } from '../../../muc-dong/fields';
import { compute, headline, message } from '../../../muc-dong/model';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['income', 'group', 'province'],
  says: (values) => ({ message: message(values, compute(values)), figures: amounts(headline(values)) }),
});
