/** What search engines read beside the page (schema.org). The provider of a service is the agency, never this site. */
import { edition } from '#site/edition';
import { sections } from '#site/sections';
import { publicUrl } from '#site/url';
import type { Procedure } from '#law/procedures';
import { procedurePath } from '#components/procedure/parts';
import { governmentService, howTo, serviceReference } from './procedure-data';
import type { Question } from './questions';

export interface Described {
  path: string;
  title: string;
  /** The question the page answers, else its title. */
  headline: string;
  description: string;
  lastChecked?: string | undefined;
  /** Topics of the page's front matter. */
  topics: readonly string[];
  questions: readonly Question[];
  /** Procedures the page tells. */
  procedures: readonly Procedure[];
}

/** Services of BHXH Việt Nam, by topic; other topics are not its services or not services. */
const SERVICES: Record<string, string> = {
  'bhxh-tu-nguyen': 'Bảo hiểm xã hội tự nguyện',
  'bhxh-bat-buoc': 'Bảo hiểm xã hội bắt buộc',
  bhyt: 'Bảo hiểm y tế',
  'luong-huu': 'Chi trả lương hưu',
  'rut-mot-lan': 'Chi trả bảo hiểm xã hội một lần',
};

const PROVIDER = { '@type': 'GovernmentOrganization', name: 'Bảo hiểm xã hội Việt Nam', url: 'https://baohiemxahoi.gov.vn/' };

export function linkedData(page: Described): string {
  const own = page.procedures.filter(({ id }) => page.path === procedurePath(id));
  const graph = [
    webPage(page),
    breadcrumb(page),
    ...(page.questions.length > 0 ? [faq(page.questions)] : []),
    ...own.flatMap((procedure) => [governmentService(procedure), howTo(procedure)]),
  ];
  // "<" could end the script element.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

function webPage({ path, title, headline, description, lastChecked, topics, procedures }: Described) {
  const services = topics.flatMap((topic) => SERVICES[topic] ?? []);
  return {
    '@type': 'WebPage',
    url: publicUrl(path),
    name: title,
    headline: headline === title ? undefined : headline,
    description,
    dateModified: lastChecked,
    about: services.length > 0 ? services.map((name) => ({ '@type': 'GovernmentService', name, provider: PROVIDER })) : undefined,
    mentions: procedures.length > 0 ? procedures.map(serviceReference) : undefined,
  };
}

function breadcrumb({ path, title }: Described) {
  const section = sections.find((place) => path.startsWith(place.path) && path !== place.path);
  const trail = [{ path: '/', title: edition.name }, ...(section ? [section] : []), ...(path === '/' ? [] : [{ path, title }])];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((place, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: place.title,
      item: publicUrl(place.path),
    })),
  };
}

function faq(questions: readonly Question[]) {
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}
