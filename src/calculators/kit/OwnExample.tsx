/** On a leaflet: the example with the numbers the link carries, in place of the page's own. */
import { useEffect, useState } from 'preact/hooks';
import { GROUP_LABELS } from '#rules/voluntary/group-labels';
import { fields, validate } from '../muc-dong/fields';
import { computeMonthly } from '../muc-dong/monthly';
import { createForm, useForm } from '../form/form';
import { useLocal } from '../ui/use-local';
import { ExampleTable } from './ExampleTable';

const form = createForm(fields, validate);

export default function OwnExample({ address }: { address: string }) {
  const { values, hash, atRest, opened, wrong } = useForm(form);
  const rules = useLocal(values);
  const link = `${address}${hash}`;
  // Numbers that cannot be do not go on paper: the page's own stand.
  const own = opened !== undefined && !opened.damaged && !atRest && Object.keys(wrong).length === 0;
  const [code, setCode] = useState('');
  useEffect(() => {
    document.documentElement.classList.toggle('own', own);
    if (own) import('../../site/qr').then(({ qrImage }) => setCode(qrImage(link))).catch(() => undefined);
  }, [own, link]);
  if (!own) return null;
  const { monthly, local } = computeMonthly(values, rules);
  return (
    <div class="leaflet-example" data-own={link}>
      <ExampleTable
        who={`nhóm “${GROUP_LABELS[values.group]}”`}
        income={values.income}
        {...monthly}
        place={local?.support?.place}
        note={local?.paper}
        link={link}
        qr={code}
      />
    </div>
  );
}
