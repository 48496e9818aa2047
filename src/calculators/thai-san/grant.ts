/** The one payment of voluntary payers, and what those outside can still do. */
import grantMonths from '#content/law/parameters/birth-grant-months.yaml';
import { formatDong } from '#law/format';
import { monthIndex, monthOf, type Day } from '#law/month';
import { entryOn } from '#law/parameter';
import { citesOf } from '#rules/core/answer';
import { verdict, type Eligibility, type WayOut } from '#rules/core/eligibility';
import { birthGrant, birthGrantEligibility } from '#rules/family/birth-grant';
import { birthGrantFiling } from '#rules/family/leave-dates';
import { dateOf, LATE, type LeaveDay } from '#calculators/ui/LeaveDates.tsx';
import type { Values } from './fields';
import { NOTHING, summed, type Result } from './result';

/** What a voluntary payer gets for a birth on the day given, or for a late loss. */
export function grantResult(values: Values, on: Day, today: Day): Result {
  const { paid, who } = values;
  const found = birthGrantEligibility({ on: monthOf(on), voluntary: true, paidInLast12: paid });
  const question = 'Trợ cấp thai sản của BHXH tự nguyện';
  if (found.verdict !== 'yes') return summed({ ...NOTHING, question, eligibility: { ...found, waysOut: voluntaryWay(values, on, today) } });
  const answer = birthGrant({ on: monthOf(on), children: who === 'loss' ? 1 : Number(values.children) });
  return summed({
    ...NOTHING,
    ...{ question, steps: answer.steps, dates: [grantDate(on)] },
    eligibility: sharedVerdict(found, values, entryOn(grantMonths, on, 'window').value),
    lines: [{ key: 'grant', label: 'Trợ cấp thai sản, nhận một lần', amount: answer.value.amount, cites: citesOf(answer.steps) }],
  });
}

/** Of two voluntary parents only one draws. */
function sharedVerdict(found: Eligibility, { paid, who, other }: Values, window: number): Eligibility {
  const enough = `Đã đóng ${paid} tháng trong ${window} tháng trước đó.`;
  if (who === 'loss' || other !== 'voluntary') return { ...found, reason: enough };
  const one = 'Cha và mẹ cùng đóng tự nguyện thì chỉ một người nhận.';
  return who === 'father'
    ? { ...found, verdict: 'depends', reason: one, dependsOn: 'mẹ có nhận khoản này không?' }
    : { ...found, reason: `${enough} ${one}` };
}

function grantDate(on: Day): LeaveDay {
  const filing = birthGrantFiling(on);
  const about = 'Nộp hồ sơ trợ cấp thai sản của BHXH tự nguyện.';
  return { ...dateOf('grant', 'Nộp hồ sơ chậm nhất', about, { ...filing, from: filing.to }), late: LATE };
}

export function notInsured(values: Values, on: Day, today: Day): Result {
  const waysOut = values.who === 'mother' || values.who === 'father' ? voluntaryWay(values, on, today) : [];
  return summed({
    ...NOTHING,
    question: 'Tiền thai sản của BHXH',
    eligibility: verdict('no', 'not-insured', 'Khoản này dành cho người đóng BHXH.', { waysOut }),
  });
}

/** Where enough months are left before the birth. */
export function voluntaryWay({ kind, paid }: Values, birth: Day, today: Day): WayOut[] {
  const needed = entryOn(grantMonths, birth, 'paid').value;
  const missing = needed - (kind === 'none' ? 0 : paid);
  if (monthIndex(monthOf(birth)) - monthIndex(monthOf(today)) < missing) return [];
  const each = formatDong(birthGrant({ on: monthOf(birth), children: 1 }).value.amount);
  const who = kind === 'compulsory' ? 'Không đi làm nữa thì đóng' : 'Đóng';
  return [
    {
      key: 'voluntary',
      label: `${who} BHXH tự nguyện cho đủ ${needed} tháng trước khi sinh: nhận ${each} mỗi con`,
      page: '/tinh/muc-dong/',
    },
  ];
}
