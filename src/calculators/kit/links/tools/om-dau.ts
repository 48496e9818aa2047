import { allAsked, fields, validate } from '../../../om-dau/fields';
import { compute, headline, message } from '../../../om-dau/model';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['who', 'kind', 'from', 'to', 'wage', 'paid', 'heavy', 'used'],
  asked: allAsked,
  says: (values, today) => ({ message: message(compute(values), values), figures: amounts(headline(values, today)) }),
});
