/**
 * Puts a component to work on what the server wrote of it. Takes the place of the client of @astrojs/preact (own-bundle.ts), which
 * also serves signals, named slots and useId: nothing here uses them, and every first visit would load 430 bytes more (brotli).
 */
import { h, hydrate, type ComponentType } from 'preact';

/** What Astro calls with the island, then with its component, the properties, and the HTML that stands inside. */
export default (island: HTMLElement) =>
  (component: ComponentType, props: object, { default: inside }: { default?: string }): void =>
    hydrate(h(component, props, inside && h('astro-slot', { dangerouslySetInnerHTML: { __html: inside } })), island);
