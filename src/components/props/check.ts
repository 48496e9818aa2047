/**
 * Checks what a written page gives to its components: an unknown name, property or word stops the build with the file, the
 * line and what was probably meant, because a property ignored in silence prints a wrong sum.
 */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { z } from 'zod';
import { parameterById } from '#law/all';
import { firstDay, monthOf, type Month } from '#law/month';
import { entryOn, numberOn } from '#law/parameter';
import { LAW_DAY } from '#site/today';
import { meant, MOST_LISTED } from './meant';

export type Shape = Readonly<Record<string, z.ZodType>>;
export type Props = Readonly<Record<string, unknown>>;

/** Properties as a rule wants them: those the law sets, given as the id of a parameter, read for the month. Rejects what the shape does not know. */
export function readProps<S extends Shape>(shape: S, props: Props, on: Month): z.output<z.ZodObject<S>> {
  const resolved = Object.entries(props).map(([name, value]) => [name, lawfulNumber(shape[name], value, on)] as const);
  return strict(shape).parse(Object.fromEntries(resolved)) as z.output<z.ZodObject<S>>;
}

/** The schema of each shape: to make one takes longer than to read by it. */
const schemas = new WeakMap<Shape, z.ZodObject>();
function strict(shape: Shape): z.ZodObject {
  const schema = schemas.get(shape) ?? z.strictObject(shape);
  schemas.set(shape, schema);
  return schema;
}

/** A figure of law written again as a number beside its <Figure>: when the law changes, only one of the two would follow. */
function refuseRepeated(shape: Shape, props: Props, on: Month, beside: readonly string[]): void {
  for (const [name, value] of Object.entries(props)) {
    const unit = typeof value === 'number' && shape[name] && unitOf(shape[name]);
    const figure = unit && beside.find((id) => isFigure(id, unit, on, value));
    if (figure) throw new RangeError(`${name}={${value}} là con số của <Figure> bên cạnh: viết ${name}="${figure}"`);
  }
}

function isFigure(id: string, unit: string, on: Month, value: unknown): boolean {
  try {
    return parameterById(id.split('.')[0]!).unit.startsWith(unit) && figureOn(id, on) === value;
  } catch {
    // What is wrong with the <Figure>, it says itself.
    return false;
  }
}

/** `years="pension-years"`, `months="unemployment-months.paid"`: the number in force, where the property takes a number of the parameter's unit. */
function lawfulNumber(schema: z.ZodType | undefined, value: unknown, on: Month): unknown {
  const unit = schema && unitOf(schema);
  if (!unit || typeof value !== 'string' || schema.safeParse(value).success) return value;
  const parameter = parameterById(value.split('.')[0]!);
  if (!parameter.unit.startsWith(unit)) throw new RangeError(`“${value}” tính bằng ${parameter.unit}, ở đây cần ${unit}`);
  return figureOn(value, on);
}

/** The number in force of "pension-years", or of a row of a table: "unemployment-months.paid". */
function figureOn(id: string, on: Month): number {
  const [name = '', key] = id.split('.');
  const parameter = parameterById(name);
  return key === undefined ? numberOn(parameter, firstDay(on)).value : entryOn(parameter, firstDay(on), key).value;
}

/** The unit a property is counted in, if it is a number. */
function unitOf(schema: z.ZodType): string | undefined {
  const { innerType, options } = schema.def as { innerType?: z.ZodType; options?: readonly z.ZodType[] };
  return schema.meta()?.['unit']
    ? String(schema.meta()!['unit'])
    : [innerType, ...(options ?? [])].flatMap((inner) => (inner && unitOf(inner)) ?? [])[0];
}

export type ShapeOf = Shape | ((props: Props) => Shape);

/** The components, each refusing what its shape does not know. A shape may depend on the properties, as where `of` names an example. */
export function checked<C extends Record<string, readonly [AstroComponentFactory, ShapeOf]>>(components: C) {
  return Object.fromEntries(
    Object.entries(components).map(([name, [component, shapeOf]]) => [name, checkedComponent(name, component, shapeOf)]),
  ) as { [K in keyof C]: AstroComponentFactory };
}

function checkedComponent(name: string, component: AstroComponentFactory, shapeOf: ShapeOf): AstroComponentFactory {
  const render: AstroComponentFactory = (result, props, slots) => {
    // build/mdx-source.ts adds the source: "content/personas/ho-ngheo.mdx:42 pension-years".
    const { source = '', ...given } = props as Props;
    const [place = '', ...beside] = String(source).split(' ');
    checkProps(`${place}: <${name}>`, shapeOf, given, monthOf(LAW_DAY), beside);
    return component(result, given, slots);
  };
  return Object.assign(render, component);
}

/** Where `of` names one of several, each with properties of its own. */
export function named(entries: Readonly<Record<string, { shape: Shape }>>, common: Shape): ShapeOf {
  const of = z.enum(Object.keys(entries));
  const shapes = new Map(Object.entries(entries).map(([name, { shape }]) => [name, { of, ...common, ...shape }]));
  return (props) => shapes.get(String(props['of'])) ?? { of, ...common };
}

/** Stops the build with every fault of the properties in one message. `beside`: ids of the figures of law that stand in the same block. */
export function checkProps(where: string, shapeOf: ShapeOf, props: Props, on: Month, beside: readonly string[] = []): void {
  const shape = typeof shapeOf === 'function' ? shapeOf(props) : shapeOf;
  try {
    readProps(shape, props, on);
    refuseRepeated(shape, props, on, beside);
  } catch (error) {
    if (error instanceof z.ZodError) {
      const known = Object.keys(shape);
      // Without its cause: the build would print that last, and the sentence is what the editor needs to see.
      throw new RangeError(`${where}: ${error.issues.map((issue) => describe(issue, props, known)).join('; ')}`);
    }
    throw new RangeError(`${where}: ${(error as Error).message}`, { cause: error });
  }
}

function describe(issue: z.core.$ZodIssue, props: Props, known: readonly string[]): string {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `không có thuộc tính “${key}”${meant(key, known)}`).join('; ');
  const [name] = issue.path as string[];
  const value = name === undefined ? undefined : props[name];
  if (value === undefined)
    return `thiếu “${name}”${issue.code === 'invalid_value' && issue.values.length <= MOST_LISTED ? `: ${issue.values.join(', ')}` : ''}`;
  if (issue.code === 'invalid_value') return `${name}="${String(value)}" không có${meant(String(value), issue.values.map(String))}`;
  return `${name}=${JSON.stringify(value)}: ${issue.message}`;
}
