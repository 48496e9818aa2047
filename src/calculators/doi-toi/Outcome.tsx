/** The result: one figure, one sentence, the line of the life and its table. Fetched, with the rules behind it, at the first answer. */
import { formatDong } from '#law/format';
import { monthOf, type Day } from '#law/month';
import { Fold } from '#calculators/ui/Fold.tsx';
import type { Values } from './fields';
import { LifeTable } from './LifeTable';
import { figureOf, sentence, type Result } from './model';
import { Timeline } from './Timeline';

export default function Outcome({ result, values, today }: { result: Result | undefined; values: Values; today: Day }) {
  if (!result) return null;
  const figure = figureOf(result);
  return (
    <>
      <p class="big" data-figure>
        {figure === 0 ? 'Chưa có' : formatDong(figure)}
      </p>
      <p data-sentence>{sentence(result, values)}</p>
      <Timeline result={result} today={monthOf(today)} />
      <Fold title="Từng quãng đóng, nhận bao nhiêu đồng?">
        <LifeTable result={result} />
      </Fold>
    </>
  );
}
