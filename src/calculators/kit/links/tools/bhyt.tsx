import * as local from '../../../bhyt/local';
import { fields, validate, type Values } from '../../../bhyt/fields';
import { FormerProvince } from '../../../bhyt/FormerProvince';
import { Members } from '../../../bhyt/Members';
import { asked, compute, headline, message } from '../../../bhyt/model';
import { amounts, tool } from '../tool';

/** An officer is always asked what a place adds. */
const typed = { localShare: fields.localShare, localUntil: fields.localUntil, localFor: fields.localFor };

const formerProvinces = (values: Values) => compute(values, local).local?.formerProvinces ?? [];

export default tool({
  fields,
  validate,
  first: ['members', 'students', 'farm'],
  asked: (values) => ({ ...asked(compute(values, local), values), ...typed }),
  boxes: {
    members: ({ values, errors, bind }) => (
      <Members on={values.on} months={values.members} error={errors.members} onText={bind('members').onText} />
    ),
    formerProvince: (view) => <FormerProvince view={view} names={formerProvinces(view.values)} />,
  },
  says: (values, today) => ({
    message: message(values, compute(values, local)),
    figures: amounts(headline(values, today, local)),
  }),
});
