import { fields, validate } from './fields';
import { compute, headline, message } from './model';
import { isLocal, loadLocal } from '#calculators/ui/use-local';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  first: ['income', 'group', 'package', 'province', 'localShare', 'localUntil'],
  later: { wanted: isLocal, load: loadLocal },
  message: (values, _today, rules) => message(values, compute(values, rules)),
  headline,
});
