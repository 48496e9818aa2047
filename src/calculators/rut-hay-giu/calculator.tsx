import { PeriodGrid } from '#calculators/ui/PeriodGrid.tsx';
import { asked, fields, validate } from './fields';
import './checks';
import { boxes } from './history';
import { compute, headline, message } from './model';
import * as lowestRules from '#rules/pension/minimum-pension';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  asked: (values) => ({ ...asked(values), history: fields.history }),
  first: ['reason', 'first', 'credited', 'stopped', 'average', 'sex', 'birth'],
  boxes: { history: ({ bind, today }) => <PeriodGrid {...bind('history')} field={boxes.qt} today={today} /> },
  message: (values) => message(values, compute(values, lowestRules)),
  headline: (values, on) => headline(values, on, lowestRules),
});
