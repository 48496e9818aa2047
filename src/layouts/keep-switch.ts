/** The switch "Giữ số của tôi trên máy này" and its eraser; fetched with the first tap, which is then made again. */
import { answersIn } from '#calculators/form/profile';
import { keptProfile } from './kept-profile';

const find = (name: string) => document.querySelector<HTMLElement>(`[data-keep=${name}]`)!;

function show(said: string): void {
  find('switch').setAttribute('aria-pressed', String(keptProfile.get() !== undefined));
  find('erase').hidden = keptProfile.get() === undefined;
  find('said').textContent = said;
}

function turn(): void {
  try {
    const on = keptProfile.get() === undefined;
    keptProfile.set(on ? answersIn(location.hash, '') : undefined);
    show(on ? 'Đã bật: từ nay máy này giữ số của bạn.' : 'Đã tắt và xóa hết số đang giữ.');
  } catch {
    show('Trình duyệt không cho giữ gì trên máy này.');
  }
}

function erase(): void {
  keptProfile.set({});
  show('Đã xóa hết số đang giữ. Máy vẫn giữ số bạn nhập từ bây giờ.');
}

find('switch').addEventListener('click', turn);
find('erase').addEventListener('click', erase);
