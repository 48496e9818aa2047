/** The articles behind a figure, as in the margin of a worked solution; each text is named once, after its articles. */
import type { Citation } from '#law/parameter';

/** Stands in the law's files where no source names the article; the reader then gets the text alone. */
const UNNAMED = 'chưa đối chiếu số điều';

export function Cites({ cites, doubtful = false }: { cites: readonly Citation[]; doubtful?: boolean }) {
  if (cites.length === 0) return null;
  const texts = new Map<string, string[]>();
  for (const { short, article } of cites) texts.set(short, [...(texts.get(short) ?? []), ...(article === UNNAMED ? [] : [article])]);
  return (
    <span class="cite">
      {[...texts].map(([text, articles]) => [articles.join('; '), text].filter(Boolean).join(', ')).join(' · ')}
      {doubtful && <span class="doubt"> nên hỏi lại</span>}
    </span>
  );
}
