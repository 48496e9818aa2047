/** The articles behind a figure, as in the margin of a worked solution. */
import type { Citation } from '#law/parameter';

export function Cites({ cites, doubtful = false }: { cites: readonly Citation[]; doubtful?: boolean }) {
  if (cites.length === 0) return null;
  return (
    <span class="cite">
      {cites.map((cite) => `${cite.article}, ${cite.short}`).join(' · ')}
      {doubtful && <span class="doubt"> cần đối chiếu</span>}
    </span>
  );
}
