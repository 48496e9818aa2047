/** Offers the films of this page that have been made, each with its still and its words. */
const lists = [...document.querySelectorAll<HTMLElement>('[data-clip-list]')];
const list = lists[0]?.dataset['clipList'];
const download = (href: string, words: string) => Object.assign(document.createElement('a'), { href, download: '', textContent: words });
if (list)
  fetch(list)
    .then((answer) => answer.json())
    .then((made: string[]) => {
      for (const video of document.querySelectorAll<HTMLVideoElement>('[data-src]')) {
        const { src = '', poster = '' } = video.dataset;
        if (!made.includes(src.slice(src.lastIndexOf('/') + 1))) continue;
        Object.assign(video, { src, poster });
        const name = video.getAttribute('aria-label') ?? '';
        const words = src.replace(/-\w+\.mp4$/, '.txt');
        video.after(download(src, `Tải ${name.toLowerCase()}`), ' ', download(poster, 'Ảnh bìa'), ' ', download(words, 'Lời'));
        video.closest('li')!.hidden = false;
        video.closest('ul')!.hidden = false;
      }
    })
    .catch(() => undefined);
