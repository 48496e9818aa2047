import { fields, validate } from '../../../that-nghiep/fields';
import { compute, headline, message } from '../../../that-nghiep/model';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['endedOn', 'ended', 'wage', 'paid', 'region'],
  says: (values, today) => ({ message: message(compute(values, today)), figures: amounts(headline(values, today)) }),
});
