/** A workbook for a commune: who pays what for its households, now and from the next change. */
import type { APIRoute } from 'astro';
import { communeWorkbook } from '#components/workbook/commune';
import { changesOf } from '#law/periods';
import { ratesOn } from '#components/workbook/rates';
import { edition } from '#site/edition';
import { steadyZip } from '#site/steady-zip';
import { LAW_DAY } from '#site/today';
import { publicUrl } from '#site/url';

export const GET: APIRoute = async () => {
  const [next] = changesOf(LAW_DAY, (day) => ratesOn([day]));
  const book = communeWorkbook(next ? [LAW_DAY, next] : [LAW_DAY], { ...edition, address: publicUrl('/') });
  const file = steadyZip(new Uint8Array(await book.xlsx.writeBuffer()), LAW_DAY);
  return new Response(file as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
