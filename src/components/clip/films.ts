/** Offers the films of this page that have been made. */
const lists = [...document.querySelectorAll<HTMLElement>('[data-clip-list]')];
const list = lists[0]?.dataset['clipList'];
if (list)
  fetch(list)
    .then((answer) => answer.json())
    .then((made: string[]) => {
      for (const video of document.querySelectorAll<HTMLVideoElement>('[data-src]')) {
        const { src = '', poster = '' } = video.dataset;
        if (!made.includes(src.slice(src.lastIndexOf('/') + 1))) continue;
        Object.assign(video, { src, poster });
        const name = video.getAttribute('aria-label') ?? '';
        video.after(Object.assign(document.createElement('a'), { href: src, download: '', textContent: `Tải ${name.toLowerCase()}` }));
        video.closest('li')!.hidden = false;
        video.closest('ul')!.hidden = false;
      }
    })
    .catch(() => undefined);
