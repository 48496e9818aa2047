/** On a leaflet: the example with the numbers the link carries, in place of the page's own; what the link leaves out stays the page's. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { contribution } from '#rules/voluntary/contribution';
import { GROUP_LABELS } from '#rules/voluntary/group-labels';
import { writeLink } from '#calculators/form/link';
import { createForm, useForm } from '#calculators/form/form';
import { fields, validate } from '#calculators/muc-dong/fields';
import { inputOf } from '#calculators/muc-dong/monthly';
import { useLocal } from '#calculators/ui/use-local';
import { ExampleTable } from './ExampleTable';
import { NOBODY, ownFields, type PagePayer } from './own-fields';

/** Written beside the page's example (LeafletExample.astro). */
function pagePayer(): PagePayer {
  const told = import.meta.env.SSR ? undefined : document.querySelector<HTMLElement>('[data-payer]')?.dataset['payer'];
  return told ? (JSON.parse(told) as PagePayer) : NOBODY;
}

export default function OwnExample({ address }: { address: string }) {
  const { form, method } = useMemo(() => {
    const payer = pagePayer();
    return { form: createForm(ownFields(payer), validate), method: payer.method };
  }, []);
  const { values, today, atRest, opened, wrong } = useForm(form);
  const rules = useLocal(values);
  const link = `${address}${writeLink(fields, values, today)}`;
  // Numbers that cannot be do not go on paper: the page's own stand.
  const own = opened !== undefined && !opened.damaged && !atRest && Object.keys(wrong).length === 0;
  const [code, setCode] = useState('');
  useEffect(() => {
    document.documentElement.classList.toggle('own', own);
    if (own) import('#site/qr').then(({ qrImage }) => setCode(qrImage(link))).catch(() => undefined);
  }, [own, link]);
  if (!own) return null;
  const local = rules?.localOn(values, values.on, values.group);
  const { value } = contribution({ ...inputOf(values, local), method });
  return (
    <div class="leaflet-example" data-own={link}>
      <ExampleTable
        who={`nhóm “${GROUP_LABELS[values.group]}”`}
        income={values.income}
        {...value}
        place={local?.support?.place}
        note={local?.open(value) ?? local?.paper}
        link={link}
        qr={code}
      />
    </div>
  );
}
