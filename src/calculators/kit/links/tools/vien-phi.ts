import { asked, fields, validate } from '../../../vien-phi/fields';
import { compute, headline, message } from '../../../vien-phi/model';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['card', 'how', 'bill'],
  asked,
  says: (values, today) => ({ message: message(values, compute(values)), figures: amounts(headline(values, today)) }),
});
