import { fields, validate } from '../../../rut-hay-giu/fields';
import { compute, headline, message } from '../../../rut-hay-giu/model';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['reason', 'first', 'credited', 'stopped', 'average', 'sex', 'birth'],
  says: (values, today) => ({ message: message(values, compute(values)), figures: amounts(headline(values, today)) }),
});
