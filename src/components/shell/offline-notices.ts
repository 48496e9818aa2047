/**
 * For a phone that keeps the site, saves data, or has a wrong clock: registers the worker, offers a new version when there is
 * one, asks before keeping the whole site, and says so when the kept copy is older than a change of law, or the clock is off.
 */
const root = document.documentElement;
const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;

const WHOLE = 'sw.js';
/** With Save-Data only the front page and the calculators are kept, unless the reader asks for all. */
const CORE = 'sw-core.js';
const ASKED = 'offline';

function register(name: string): Promise<ServiceWorkerRegistration> {
  return workers!.register(import.meta.env.BASE_URL.replace(/\/?$/, '/') + name);
}

/** Calls back when the worker that is being fetched has stored its files. */
function whenStored({ installing, waiting }: ServiceWorkerRegistration, then: (worker: ServiceWorker) => void): void {
  if (waiting) then(waiting);
  else installing?.addEventListener('statechange', () => installing.state === 'installed' && then(installing));
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.className = 'no-print';
  made.textContent = text;
  made.onclick = act;
  return made;
}

/** A line at the head of the page. */
function tell(...parts: (string | Node)[]): void {
  const line = document.createElement('p');
  line.className = 'notice no-print';
  line.setAttribute('role', 'status');
  line.append(...parts);
  document.querySelector('main')?.prepend(line);
}

function use(worker: ServiceWorker): void {
  worker.postMessage({ type: 'SKIP_WAITING' });
}

async function keep(name: string): Promise<void> {
  const registration = await register(name);
  // Without a controller this is the first visit: the worker is no new version of anything.
  if (!workers?.controller) return;
  const offer = (worker: ServiceWorker) =>
    tell(
      'Trang đã có bản mới. ',
      button('Dùng bản mới', () => {
        workers!.addEventListener('controllerchange', () => location.reload());
        use(worker);
      }),
    );
  whenStored(registration, offer);
  registration.addEventListener('updatefound', () => whenStored(registration, offer));
}

async function keepWhole(asking: HTMLButtonElement): Promise<void> {
  asking.disabled = true;
  asking.textContent = 'Đang lưu…';
  const failed = () => {
    asking.disabled = false;
    asking.textContent = 'Chưa lưu được, bấm để thử lại';
  };
  try {
    localStorage.setItem(ASKED, WHOLE);
    const registration = await register(WHOLE);
    registration.installing?.addEventListener('statechange', ({ target }) => (target as ServiceWorker).state === 'redundant' && failed());
    whenStored(registration, (worker) => {
      use(worker);
      asking.textContent = 'Đã lưu';
    });
  } catch {
    failed();
  }
}

function start(): void {
  const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
  const whole = !saveData || localStorage.getItem(ASKED) === WHOLE;
  void keep(whole ? WHOLE : CORE).catch(() => undefined);
  if (whole) return;
  const asking = button('Lưu để đọc khi không có mạng', () => void keepWhole(asking));
  document.querySelector('footer')?.prepend(asking);
}

const written = (day: string) => day.split('-').reverse().join('/');

const { clock, lawDay = '' } = root.dataset;
if (clock)
  tell(
    `Đồng hồ trong máy ghi ngày ${written(clock)}, cách ngày lập trang này quá xa, nên trang tính theo luật ngày ${written(lawDay)}. ` +
      'Bạn xem lại ngày giờ của máy; đúng rồi thì nối mạng để lấy bản mới.',
  );
const change = root.dataset['changes']?.split(' ')[0];
if (workers?.controller && change && (root.dataset['today'] ?? '') >= change)
  tell(
    `Bản lưu trong máy lập trước ngày ${written(change)}, từ ngày đó luật có mức mới. ` +
      'Mức đã công bố thì trang tự đổi; hãy nối mạng để lấy bản mới nhất.',
  );
if (workers) start();
