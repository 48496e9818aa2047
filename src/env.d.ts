interface ImportMetaEnv {
  /** The build's law day, YYYY-MM-DD. */
  readonly LAW_DAY: string;
}
