/** Which former province the reader lives in: asked where a resolution of one of them still holds. */
import type { FormView } from '#calculators/form/form';
import { ChoiceButtons } from '#calculators/ui/Input.tsx';
import type { fields } from './fields';

interface Props {
  view: Pick<FormView<typeof fields>, 'bind'>;
  /** Those the chosen province was merged from. */
  names: readonly string[];
}

export function FormerProvince({ view, names }: Props) {
  const { field, ...box } = view.bind('formerProvince');
  const options = field.options.filter(({ label, value }) => value === '' || names.includes(label));
  return <ChoiceButtons {...box} field={{ ...field, options }} />;
}
