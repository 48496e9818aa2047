import { allAsked, validate } from './asked';
import { fields } from './fields';
import { compute, headline, message } from './model';
import * as others from './other-cases';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  first: ['who', 'kind', 'birth', 'wage', 'paid', 'children', 'living'],
  asked: allAsked,
  message: (values, today) => message(compute(values, today, others)),
  headline: (values, on) => headline(values, on, others),
});
