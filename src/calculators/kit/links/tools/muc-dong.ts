import { fields, validate } from '../../../muc-dong/fields';
import { computeMonthly, headline, message } from '../../../muc-dong/monthly';
import { isLocal, loadLocal } from '../../../ui/use-local';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['income', 'group', 'province', 'localShare', 'localUntil'],
  later: { wanted: isLocal, load: loadLocal },
  says: (values, today, rules) => ({
    message: message(values, computeMonthly(values, rules)),
    figures: amounts(headline(values, today, rules)),
  }),
});
