/** What `import x from '….yaml'` gives; the shapes are checked at build by law/check.ts. */
declare module '#content/law/parameters/*.yaml' {
  const parameter: import('./law/parameter').Parameter;
  export default parameter;
}
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
