/** The sheet of six codes: each case of content/outreach/six-codes.yaml with its figures and its link on a day. */
import data from '#content/outreach/six-codes.yaml';
import type { Day } from '#law/month';
import { publicUrl } from '#site/url';
import { writeLink } from '#calculators/form/link';
import { figuresOf, type Figure } from '#calculators/calculator';
import { loadCalculators } from '#calculators/registry';

interface Case {
  /** The question people ask. */
  ask: string;
  /** Whose answer it is. */
  who: string;
  /** Folder of the calculator. */
  calculator: string;
  /** Texts by link key; the rest are the calculator's own. */
  numbers: Record<string, string>;
  /** Labels of the calculator's figures to print. */
  figures: string[];
}

const calculators = await loadCalculators();
export const cases = data as Case[];

/** Rejects a number the calculator does not take on that day, and a figure it does not give. */
export function answer({ calculator, numbers, figures }: Case, on: Day): { figures: Figure[]; link: string } {
  const asked = calculators[calculator];
  if (!asked) throw new RangeError(`six-codes.yaml: no calculator "${calculator}"`);
  const { fields, validate } = asked;
  const unknown = Object.keys(numbers).find((key) => !Object.values(fields).some((field) => field.key === key));
  if (unknown) throw new RangeError(`six-codes.yaml: ${calculator} has no "${unknown}"`);
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const text = numbers[field.key];
      const read = text === undefined ? { ok: true as const, value: field.initial(on) as unknown } : field.parse(text, on);
      if (!read.ok) throw new RangeError(`six-codes.yaml: ${calculator} ${field.key}=${text} on ${on}: ${read.error}`);
      return [name, read.value];
    }),
  );
  const [error] = Object.values(validate?.(values, on) ?? {});
  if (error) throw new RangeError(`six-codes.yaml: ${calculator} on ${on}: ${error}`);
  const given = figuresOf(asked, values, on);
  return {
    figures: figures.map((label) => {
      const figure = given.find((candidate) => candidate.label === label);
      if (!figure)
        throw new RangeError(`six-codes.yaml: ${calculator} gives ${given.map((each) => each.label).join(', ')}; not "${label}"`);
      return figure;
    }),
    link: publicUrl(`/tinh/${calculator}/`) + writeLink(fields, values, on),
  };
}
