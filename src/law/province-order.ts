/** The order of places in every list: by name, "TP. Hồ Chí Minh" among the H. */
const collator = new Intl.Collator('vi');
const key = (name: string) => name.replace('TP. ', '');

export const byProvinceName = (a: { name: string }, b: { name: string }) => collator.compare(key(a.name), key(b.name));
