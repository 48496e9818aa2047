/** Copies text even where the clipboard API is missing or refused, as in Zalo's browser; tells whether it worked. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = document.createElement('textarea');
    box.value = text;
    box.setAttribute('readonly', '');
    box.className = 'hidden-visually';
    document.body.append(box);
    box.select();
    const done = document.execCommand('copy');
    box.remove();
    return done;
  }
}

/** Copies, and returns what to say of it; where even that is refused, the text itself, to be copied by hand. */
export async function copied(text: string, done = 'Đã chép, bạn dán vào Zalo hay tin nhắn.'): Promise<string> {
  return (await copy(text)) ? done : text;
}

/** Opens the phone's share sheet; refused, it copies `text`. Returns what to say, nothing where the reader closed the sheet. */
export async function shared(data: ShareData, text: string): Promise<string> {
  try {
    await navigator.share(data);
    return '';
  } catch (error) {
    return (error as Error).name === 'AbortError' ? '' : `Không gửi được. ${await copied(text)}`;
  }
}
