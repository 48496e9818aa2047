import { monthOf } from '#law/month';
import { asked, fields, validate } from '../../../tu-tuat/fields';
import { compute, headline, limitsOn, message } from '../../../tu-tuat/model';
import { Relatives } from '../../../tu-tuat/Relatives';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['diedOn', 'who', 'compulsory', 'voluntary', 'relatives'],
  asked,
  boxes: {
    relatives: ({ bind, today, values }) => (
      <Relatives {...bind('relatives')} today={today} on={monthOf(values.diedOn)} limits={limitsOn(monthOf(values.diedOn))} />
    ),
  },
  says: (values, today) => ({ message: message(compute(values)), figures: amounts(headline(values, today)) }),
});
