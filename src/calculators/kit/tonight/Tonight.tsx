/** Above the sheet for tonight: the place and the family; the sheet's tables then tell theirs. What is chosen enters no link by itself. */
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { monthOf } from '#law/month';
import { createForm, useForm } from '#calculators/form/form';
import { SelectInput } from '#calculators/ui/Input.tsx';
import { useLater } from '#calculators/ui/later.tsx';
import { fields } from './fields';
import { tonight, type Audience } from './model';
import { Tables } from './Tables';

const form = createForm(fields);

export default function Tonight(audience: Audience) {
  const { values, bind, atRest, set, today: on } = useForm(form);
  const rules = useLater(() => import('./place'), values.province !== '');
  const place = rules?.healthPlace(values.province);
  const areas = place && rules?.formerAreaEntriesOn(place, on).length ? (place.former ?? []) : [];
  const own = !atRest && (values.province === '' || rules !== undefined);
  useEffect(() => {
    document.documentElement.classList.toggle('own', own);
    const told = own && tonight(audience, values, on, rules);
    render(
      told ? <Tables audience={audience} told={told} on={monthOf(on)} members={Number(values.members)} /> : null,
      document.querySelector('[data-own-figures]')!,
    );
  });
  const former = bind('formerProvince');
  return (
    <form class="needs-js" onSubmit={(event) => event.preventDefault()}>
      <SelectInput {...bind('province')} onText={(province) => set({ province, formerProvince: '' })} />
      {areas.length > 0 && (
        <SelectInput
          {...former}
          field={{ ...former.field, options: former.field.options.filter(({ value, label }) => value === '' || areas.includes(label)) }}
        />
      )}
      <SelectInput {...bind('members')} />
    </form>
  );
}
