/** The people who join in household form, in order of joining: one number of months each, "12-12-6". */
import { lastOf } from '#law/list';
import { monthOf } from '#law/month';
import { healthPeriods } from '#rules/health/household-health';
import type { Field } from '#calculators/form/field';

/** More people than any household form we know of; a longer list is a broken link. */
export const MOST_MEMBERS = 15;

export const membersField: Field<readonly number[]> = {
  key: 'nguoi',
  label: 'Ai mua thẻ theo hộ gia đình, mỗi người mấy tháng?',
  hint: 'Xếp theo thứ tự mua. Không tính người đã có thẻ khác.',
  parse(text, on) {
    if (text === '') return { ok: true, value: [] };
    const allowed = healthPeriods(monthOf(on)).map(String);
    const parts = text.split('-');
    return parts.length <= MOST_MEMBERS && parts.every((part) => allowed.includes(part))
      ? { ok: true, value: parts.map(Number) }
      : { ok: false, error: `Mỗi người chọn ${allowed.join(', ')} tháng; nhiều nhất ${MOST_MEMBERS} người.` };
  },
  write: (months) => months.join('-'),
  show: (months) => (months.length === 0 ? 'không có ai' : `${months.length} người: ${months.join(', ')} tháng`),
  initial(on) {
    const year = lastOf(healthPeriods(monthOf(on))) ?? 0;
    return [year, year, year];
  },
};
