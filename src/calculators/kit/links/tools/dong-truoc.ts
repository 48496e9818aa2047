import { fields, validate } from '../../../dong-truoc/fields';
import { compute, headline, message } from '../../../dong-truoc/model';
import { isLocal, loadLocal } from '../../../ui/use-local';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['income', 'group', 'package', 'province', 'localShare', 'localUntil'],
  later: { wanted: isLocal, load: loadLocal },
  says: (values, today, rules) => ({ message: message(values, compute(values, rules)), figures: amounts(headline(values, today, rules)) }),
});
