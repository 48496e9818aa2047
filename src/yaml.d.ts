/** What `import x from '….yaml'` gives; the shapes are checked at build by law/check.ts. */
declare module '#content/law/parameters/*.yaml' {
  const parameter: import('./law/parameter').Parameter;
  export default parameter;
}
declare module '#content/assumptions.yaml' {
  type Assumption = import('./site/assumptions').Assumption;
  export const bankRate: Assumption;
  export const pensionRise: Assumption;
  export const yearsLived: Assumption;
  const data: unknown;
  export default data;
}
declare module '#content/edition.yaml' {
  type Edition = import('./site/edition').Edition;
  export const province: Edition['province'];
  export const localSupport: Edition['localSupport'];
  export const publisher: Edition['publisher'];
  const data: unknown;
  export default data;
}
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
