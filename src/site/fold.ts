/** "Đóng bù một lần" → "dong-bu-mot-lan": anchors people can type and send without accents; "2022: …" → "n2022-…", since a name begins with a letter. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(?=\d)/, 'n');
}
