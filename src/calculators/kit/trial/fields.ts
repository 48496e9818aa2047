/** What the trial asks: how many people got leaflet A, B, C and how many of them came; what was expected beforehand. */
import { assumptions } from '#site/assumptions';
import { countField, type ValuesOf } from '#calculators/form/field';
import type { Errors } from '#calculators/form/form';

const MOST_PEOPLE = 99_999;
const people = (key: string, label: string, hint?: string) =>
  countField({ key, label, ...(hint ? { hint } : {}), min: 0, max: MOST_PEOPLE, unit: 'người', initial: () => 0 });
const percent = (key: string, label: string, initial: number, hint?: string) =>
  countField({ key, label, ...(hint ? { hint } : {}), min: 1, max: 99, unit: '%', initial: () => initial });

export const fields = {
  base: percent(
    'nen',
    'Tờ đang dùng: trong 100 người nhận, mấy người đến hỏi?',
    assumptions['trial-shares'].value[0]!,
    'Chưa biết thì đoán, hoặc đếm thử một tuần.',
  ),
  hoped: percent('mong', 'Tờ mới: ít nhất phải được mấy người thì mới đáng đổi?', assumptions['trial-shares'].value[1]!),
  perHamlet: countField({
    key: 'ap',
    label: 'Mỗi ấp phát cho chừng bao nhiêu người?',
    hint: 'Cả ấp cùng một mẫu tờ, vì hàng xóm hỏi nhau.',
    min: 1,
    max: MOST_PEOPLE,
    unit: 'người',
    initial: () => assumptions['trial-hamlet'].value,
  }),
  aPeople: people('an', 'Tờ A: phát cho bao nhiêu người?'),
  aCame: people('ad', 'Tờ A: bao nhiêu người đến hỏi hoặc đăng ký?'),
  bPeople: people('bn', 'Tờ B: phát cho bao nhiêu người?'),
  bCame: people('bd', 'Tờ B: bao nhiêu người đến hỏi hoặc đăng ký?'),
  cPeople: people('cn', 'Tờ C: phát cho bao nhiêu người?', 'Không có tờ C thì để 0.'),
  cCame: people('cd', 'Tờ C: bao nhiêu người đến hỏi hoặc đăng ký?'),
};

export type Values = ValuesOf<typeof fields>;

export const LEAFLETS = [
  { name: 'A', people: 'aPeople', came: 'aCame' },
  { name: 'B', people: 'bPeople', came: 'bCame' },
  { name: 'C', people: 'cPeople', came: 'cCame' },
] as const;

export function validate(values: Values): Errors<typeof fields> {
  const errors: Errors<typeof fields> = {};
  for (const { people, came } of LEAFLETS)
    if (values[came] > values[people]) errors[came] = 'Số người đến nhiều hơn số người nhận tờ. Bạn xem lại hai ô.';
  if (values.hoped === values.base) errors.hoped = 'Bằng tờ đang dùng thì không có gì để so. Hãy nhập số khác.';
  return errors;
}
