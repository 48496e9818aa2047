import { formatAge, formatMonth } from '#law/format';
import { fields, validate } from './fields';
import { compute, message } from './model';
import { calculator } from '#calculators/calculator';

export default calculator({
  fields,
  validate,
  first: ['sex', 'birth'],
  example: { sex: 'female', birth: '08/1975' },
  message: (values, today) => message(values, compute(values, today)),
  figures(values, today) {
    const { age } = compute(values, today);
    return [
      { label: 'Sớm nhất nhận lương hưu từ tháng', text: formatMonth(age.pensionFrom) },
      { label: 'Tuổi nghỉ hưu', text: formatAge(age.age) },
    ];
  },
});
