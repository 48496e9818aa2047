/** The articles behind a figure, as in the margin of a worked solution; each text is named once, after its articles. */
import type { Citation } from '#law/parameter';

export function Cites({ cites, doubtful = false }: { cites: readonly Citation[]; doubtful?: boolean }) {
  if (cites.length === 0) return null;
  const texts = new Map<string, string>();
  for (const { short, article } of cites) texts.set(short, [texts.get(short), article].filter(Boolean).join('; '));
  return (
    <span class="cite">
      {[...texts].map(([text, articles]) => (articles ? `${articles}, ${text}` : text)).join(' · ')}
      {doubtful && ' * nên hỏi lại'}
    </span>
  );
}
