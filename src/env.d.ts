interface ImportMetaEnv {
  /** The build's law day, YYYY-MM-DD. */
  readonly LAW_DAY: string;
  /** early.js as it stands in every page's head. */
  readonly EARLY: string;
  /** fit-text.js as it stands on every leaflet. */
  readonly FIT_TEXT: string;
}

declare module '#site/copy?own' {
  export const copied: typeof import('./site/copy').copied;
  export const shared: typeof import('./site/copy').shared;
}

declare namespace Astro {
  interface ClientDirectives {
    /** src/calculators/interactive.ts */
    'client:interactive'?: boolean;
  }
}
