import * as lowest from '#rules/pension/minimum-pension';
import { priceRise } from '../../../../site/assumptions';
import { asked, fields, validate } from '../../../luong-huu/fields';
import * as goal from '../../../luong-huu/goal';
import { compute, headline, message } from '../../../luong-huu/model';
import { PeriodGrid } from '../../../ui/PeriodGrid';
import { amounts, tool } from '../tool';

const fetched = { goal, lowest };
const assumed = { base: priceRise.value, high: priceRise.range?.[1] ?? priceRise.value };

export default tool({
  fields,
  validate,
  first: ['sex', 'birth', 'paid', 'mode', 'want', 'income'],
  asked,
  boxes: { history: ({ bind, today }) => <PeriodGrid {...bind('history')} today={today} /> },
  says: (values, today) => ({
    message: message(compute(values, today, assumed, fetched), values),
    figures: amounts(headline(values, today, assumed, fetched)),
  }),
});
