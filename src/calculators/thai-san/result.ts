/** What every case of the maternity calculator comes to. */
import type { Day } from '#law/month';
import { dong, step, type Step } from '#rules/core/answer';
import type { Eligibility } from '#rules/core/eligibility';
import { maternityFiling, recoveryWindow } from '#rules/family/leave-dates';
import { dateOf, LATE, type LeaveDay } from '#calculators/ui/LeaveDates.tsx';
import type { Payment } from '#calculators/ui/Payments.tsx';

export interface Result {
  /** What the verdict answers. */
  question: string;
  eligibility: Eligibility;
  /** One plain sentence about the leave; empty where there is none. */
  leave: string;
  /** Sum of `lines`, đồng. */
  total: number;
  lines: Payment[];
  /** What may come on top, each at most. */
  further: Payment[];
  dates: LeaveDay[];
  steps: Step[];
  doubts: readonly string[];
}

/** The result with its sum, and the sum as the last step. */
export function summed(result: Omit<Result, 'total'>): Result {
  const total = result.lines.reduce((sum, { amount }) => sum + amount, 0);
  const steps = result.steps.filter(({ key }) => key !== 'total');
  return { ...result, total, steps: result.lines.length > 1 ? [...steps, step('total', 'Tổng cộng', dong(total), [])] : steps };
}

export const NOTHING: Omit<Result, 'total' | 'question' | 'eligibility'> = {
  leave: '',
  lines: [],
  further: [],
  dates: [],
  steps: [],
  doubts: [],
};

/** When to hand in the papers, and when a rest may follow. */
export function afterLeave(leaveTo: Day, rest: boolean): LeaveDay[] {
  const file = maternityFiling(leaveTo);
  return [
    {
      ...dateOf('file', 'Nộp giấy cho nơi làm việc, chậm nhất', 'Nộp giấy hưởng thai sản cho nơi làm việc.', { ...file, from: file.to }),
      late: LATE,
    },
    ...(rest
      ? [
          dateOf(
            'rest',
            'Còn yếu thì nghỉ dưỡng sức trong khoảng',
            'Còn yếu thì xin nơi làm việc cho nghỉ dưỡng sức trong những ngày này.',
            recoveryWindow(leaveTo),
          ),
        ]
      : []),
  ];
}
