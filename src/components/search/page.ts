/** The search page at work: reads the box, shows what is found in its groups, marks the words. */
import { Search, type Hit } from './engine';
import type { Listed } from './titles';

/** Shown at once per group; the rest is one tap away. */
const SHOWN = 3;

const form = document.querySelector<HTMLFormElement>('form[role="search"]')!;
const box = form.querySelector('input')!;
const status = document.querySelector<HTMLElement>('[data-status]')!;
const results = document.querySelector<HTMLElement>('[data-results]')!;
const all = document.querySelector<HTMLElement>('[data-all]')!;

const links = new Map<string, string>();
const search = new Search(listed(), form.dataset['index']!);
/** Answers to an older question are dropped. */
let asked = 0;

function listed(): Listed[] {
  return [...all.querySelectorAll<HTMLElement>('[data-path]')].map((entry) => {
    const link = entry.querySelector('a')!;
    const path = entry.dataset['path']!;
    links.set(path, link.href);
    return {
      path,
      group: entry.closest<HTMLElement>('[data-group]')!.dataset['group']!,
      headline: link.textContent ?? '',
      title: entry.dataset['title'] ?? link.textContent ?? '',
      description: entry.querySelector('p')?.textContent ?? '',
      names: (entry.dataset['names'] ?? '').split('|'),
    };
  });
}

async function answer(): Promise<void> {
  const query = box.value.trim();
  const turn = ++asked;
  if (query === '') return show([]);
  status.textContent = 'Đang tìm…';
  const { hits, unmarked } = await search.find(query);
  if (turn !== asked) return;
  show(hits);
  const near = unmarked ? ' Không trang nào có đúng dấu như bạn gõ; đây là các trang gần giống.' : '';
  status.textContent =
    hits.length > 0
      ? `${hits.length} trang về “${query}”.${near}`
      : `Chưa tìm thấy trang nào về “${query}”. Hãy thử ít từ hơn, hoặc xem danh sách dưới đây.`;
}

function show(hits: readonly Hit[]): void {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) groups.set(hit.group, [...(groups.get(hit.group) ?? []), hit]);
  // In the order of the list, which is the same on every search.
  const titles = [...all.querySelectorAll<HTMLElement>('[data-group]')].map((section) => section.dataset['group']!);
  results.replaceChildren(...titles.filter((title) => groups.has(title)).map((title) => section(title, groups.get(title)!)));
  all.hidden = hits.length > 0;
  if (hits.length === 0) status.textContent = '';
}

function section(title: string, hits: readonly Hit[]): HTMLElement {
  const parts: HTMLElement[] = [element('h2', title), list(hits.slice(0, SHOWN))];
  if (hits.length > SHOWN) {
    const more = element('details', element('summary', `Xem thêm ${hits.length - SHOWN} trang`));
    // The texts of folded pages are fetched when somebody looks.
    const opened = new Promise<unknown>((open) => more.addEventListener('toggle', open, { once: true }));
    more.append(list(hits.slice(SHOWN), opened));
    parts.push(more);
  }
  return element('section', ...parts);
}

function list(hits: readonly Hit[], seen: Promise<unknown> = Promise.resolve()): HTMLElement {
  const entries = hits.map((hit) => {
    const link = element('a', hit.headline);
    link.setAttribute('href', links.get(hit.path)!);
    const text = element('p', hit.description);
    // Offline the text of a page may not be at hand: its summary stays.
    void seen
      .then(() => hit.excerpt?.())
      .then(
        (excerpt) => excerpt && text.replaceChildren(...marked(excerpt)),
        () => undefined,
      );
    return element('li', link, text);
  });
  const whole = element('ul', ...entries);
  whole.className = 'found';
  return whole;
}

/** Pagefind's excerpt as nodes; its only markup is <mark>. */
function marked(excerpt: string): (Node | string)[] {
  return excerpt
    .split(/<mark>|<\/mark>/)
    .map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    .map((text, index) => (index % 2 === 1 ? element('mark', text) : text));
}

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** The address follows the box, so that Back, a reload and a copied address find the same pages. */
function remember(): void {
  const address = new URL(location.href);
  const words = box.value.trim();
  if (words) address.searchParams.set('q', words);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
}

/** The pause after which what is typed is looked for; whoever sends it need not wait. */
let typing: number | undefined;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  remember();
  void answer();
});
box.addEventListener('focus', () => void search.load().catch(() => undefined), { once: true });
box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = window.setTimeout(() => {
    remember();
    void answer();
  }, 300);
});

document.querySelector('[data-late]')?.remove();
// What was typed before this script came counts; a search sent without it stands in the address.
box.value ||= new URLSearchParams(location.search).get('q') ?? '';
if (box.value) void answer();
