import { fields, validate } from './fields';
import { computeMonthly, headline, message } from './monthly';
import { isLocal, loadLocal } from '#calculators/ui/use-local';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  first: ['income', 'group', 'province', 'localShare', 'localUntil'],
  later: { wanted: isLocal, load: loadLocal },
  message: (values, _today, rules) => message(values, computeMonthly(values, rules)),
  headline,
});
