/** Why there is no pension, and the ways out with their price; fetched when it is the answer. */
import { pensionEligibility, type PensionQuestion } from '#rules/pension/pension-eligibility';
import { Verdict } from '#calculators/ui/Verdict.tsx';

export function NotYet({ question }: { question: PensionQuestion }) {
  return <Verdict question="Nhận lương hưu" eligibility={pensionEligibility(question)} />;
}
