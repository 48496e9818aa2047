/** Says which values of law are those of an earlier year. */
import { describeProvisional } from '#rules/core/answer';
import type { Provisional } from '#law/parameter';

export function ProvisionalMarks({ marks }: { marks: readonly Provisional[] }) {
  return (
    <>
      {marks.map((mark) => (
        <p key={mark.parameter} class="provisional small">
          {describeProvisional(mark)}.
        </p>
      ))}
    </>
  );
}
