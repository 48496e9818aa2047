import { allAsked, validate } from '../../../thai-san/asked';
import { fields } from '../../../thai-san/fields';
import { compute, headline, message } from '../../../thai-san/model';
import * as others from '../../../thai-san/other-cases';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['who', 'kind', 'birth', 'wage', 'paid', 'children', 'living'],
  asked: allAsked,
  says: (values, today) => ({ message: message(compute(values, today, others)), figures: amounts(headline(values, today, others)) }),
});
