/** The figures of an infographic in each stretch of law: what its pictures are drawn from (src/build/infographic-pictures.ts). */
import type { APIRoute } from 'astro';
import { bars } from '#components/infographic/infographic';
import { stretchesOfTopic } from '#components/infographic/stretches';
import { TOPICS } from '#components/infographic/topics';
import { formatDay } from '#law/format';
import { dayBefore } from '#law/parameter';
import type { LawPeriod } from '#law/periods';
import { LAW_DAY } from '#site/today';

export const getStaticPaths = () => TOPICS.map((topic) => ({ params: { topic: topic.id }, props: { topic } }));

const holds = ({ from, until }: LawPeriod) =>
  `Số liệu áp dụng${from > LAW_DAY || !until ? ` từ ${formatDay(from)}` : ''}${until ? ` đến ${formatDay(dayBefore(until))}` : ' đến khi luật thay đổi'}`;

export const GET: APIRoute = ({ props }) => {
  const topic = props['topic'] as (typeof TOPICS)[number];
  const stretches = stretchesOfTopic(topic).map(({ value: { about, rows, key }, ...stretch }) => ({
    from: stretch.from,
    today: stretch.from === LAW_DAY,
    holds: holds(stretch),
    about,
    rows: rows.map(({ label, value, note }, index) => ({ label, value, note, bar: bars(rows)[index] })),
    key,
  }));
  return new Response(JSON.stringify({ title: topic.title, picture: topic.picture, stretches }), {
    headers: { 'content-type': 'application/json' },
  });
};
