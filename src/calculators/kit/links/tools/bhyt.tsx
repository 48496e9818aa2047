import * as local from '#law/local-health';
import { fields, validate } from '../../../bhyt/fields';
import { Members } from '../../../bhyt/Members';
import { compute, headline, message } from '../../../bhyt/model';
import { amounts, tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['members', 'students', 'farm'],
  boxes: {
    members: ({ values, errors, bind }) => (
      <Members on={values.on} months={values.members} error={errors.members} onText={bind('members').onText} />
    ),
  },
  says: (values, today) => ({
    message: message(values, compute(values, local)),
    figures: amounts(headline(values, today, local)),
  }),
});
