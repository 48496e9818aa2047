import { asked, fields, validate } from '../../../rut-hay-giu/fields';
import { compute, headline, message } from '../../../rut-hay-giu/model';
import * as lowestRules from '#rules/pension/minimum-pension';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  asked,
  first: ['reason', 'first', 'credited', 'stopped', 'average', 'sex', 'birth'],
  says: (values, today) => ({
    message: message(values, compute(values, lowestRules)),
    figures: amounts(headline(values, today, lowestRules)),
  }),
});
