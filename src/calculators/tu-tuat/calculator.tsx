import { monthOf } from '#law/month';
import { asked, fields, validate } from './fields';
import { compute, headline, limitsOn, message } from './model';
import { Relatives } from './Relatives';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  first: ['diedOn', 'who', 'compulsory', 'voluntary', 'relatives'],
  asked,
  boxes: {
    relatives: ({ bind, today, values }) => (
      <Relatives {...bind('relatives')} today={today} on={monthOf(values.diedOn)} limits={limitsOn(monthOf(values.diedOn))} />
    ),
  },
  message: (values) => message(compute(values)),
  headline,
});
