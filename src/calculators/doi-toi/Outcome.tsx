/** The result: one figure, one sentence, the line of the life and its table. Fetched, with the rules behind it, at the first answer. */
import { useMemo } from 'preact/hooks';
import { formatDong } from '#law/format';
import { monthOf, type Day } from '#law/month';
import { useAfterPaint } from '#calculators/ui/after-paint';
import { Fold } from '#calculators/ui/Fold.tsx';
import type { Values } from './fields';
import { LifeTable } from './LifeTable';
import { figureOf, sentence, type Result } from './model';
import { Timeline } from './Timeline';

export default function Outcome({ result, values, today }: { result: Result | undefined; values: Values; today: Day }) {
  const painted = useAfterPaint(result);
  const lines = useMemo(() => painted && <Lines result={painted} today={today} />, [painted, today]);
  if (!result) return null;
  const figure = figureOf(result);
  return (
    <>
      <p class="big" data-figure>
        {figure === 0 ? 'Chưa có' : formatDong(figure)}
      </p>
      <p data-sentence>{sentence(result, values)}</p>
      {lines}
    </>
  );
}

function Lines({ result, today }: { result: Result; today: Day }) {
  return (
    <>
      <Timeline result={result} today={monthOf(today)} />
      <Fold title="Từng quãng đóng, nhận bao nhiêu đồng?">
        <LifeTable result={result} />
      </Fold>
    </>
  );
}
