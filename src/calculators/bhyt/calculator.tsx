import * as local from './local';
import { fields, validate, type Values } from './fields';
import { FormerProvince } from './FormerProvince';
import { Members } from './Members';
import { asked, compute, headline, message } from './model';
import { calculator } from '#calculators/calculator';

/** An officer is always asked what a place adds. */
const typed = { localShare: fields.localShare, localUntil: fields.localUntil, localFor: fields.localFor };

const formerProvinces = (values: Values) => compute(values, local).local?.formerProvinces ?? [];

export default calculator({
  fields,
  validate,
  first: ['members', 'students', 'farm'],
  asked: (values) => ({ ...asked(compute(values, local), values), ...typed }),
  boxes: {
    members: ({ values, bind }) => <Members on={values.on} {...bind('members')} />,
    formerProvince: (view) => <FormerProvince view={view} names={formerProvinces(view.values)} />,
  },
  message: (values) => message(values, compute(values, local)),
  headline: (values, on) => headline(values, on, local),
});
