import { formatAge, formatMonth } from '#law/format';
import { fields, validate } from '../../../tuoi-huu/fields';
import { compute, message } from '../../../tuoi-huu/model';
import { tool } from '../tool';

export default tool({
  fields,
  validate,
  first: ['sex', 'birth'],
  says(values, today) {
    const result = compute(values, today);
    return {
      message: message(values, result),
      figures: [
        { label: 'Sớm nhất nhận lương hưu từ tháng', text: formatMonth(result.age.pensionFrom) },
        { label: 'Tuổi nghỉ hưu', text: formatAge(result.age.age) },
      ],
    };
  },
});
