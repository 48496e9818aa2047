/** What the commune pays a mother at the registration of the birth: surely, or if the province or her age allow. */
import { addDays } from '#law/month';
import { citesOf, type Step } from '#rules/core/answer';
import { birthSupport } from '#rules/family/birth-support';
import type { Payment } from '#calculators/ui/Payments.tsx';
import type { Values } from './fields';

export interface CommuneMoney {
  lines: Payment[];
  further: Payment[];
  steps: Step[];
}

export function communeMoney(values: Values): CommuneMoney {
  const { birth, ethnic, lowFertility, motherBirth, living, children } = values;
  const ask = {
    on: birth,
    verySmallEthnic: ethnic === 'yes',
    lowFertilityProvince: lowFertility === 'yes',
    secondChild: Number(living) < 2 && Number(living) + Number(children) >= 2,
  };
  const sure = birthSupport({ ...ask, ...(motherBirth === '' ? {} : { motherBirth }) });
  const line = ({ value, steps }: typeof sure, label: string): Payment[] =>
    value.minimum === 0 ? [] : [{ key: 'commune', label, amount: value.minimum, cites: citesOf(steps) }];
  const label = 'Hỗ trợ khi sinh con của địa phương, ít nhất';
  if (sure.value.minimum > 0)
    return { lines: line(sure, label), further: [], steps: sure.steps.map((one) => ({ ...one, key: 'commune' })) };
  const possible = birthSupport({
    ...ask,
    lowFertilityProvince: lowFertility !== 'no',
    // As if she were young enough.
    motherBirth: motherBirth === '' ? addDays(birth, -1) : motherBirth,
  });
  return { lines: [], further: line(possible, `${label}; tùy tỉnh và tuổi của mẹ, xem “Hỏi thêm” ở trên`), steps: [] };
}
