/** Serves the built site once for all browser tests of a run. */
import type { TestProject } from 'vitest/node';
import { pagesOf } from '../tools/dist';
import { serveDist } from '../tools/serve';
import { SERVED } from './served';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  pagesOf();
  const site = await serveDist({ also: SERVED });
  project.provide('origin', site.origin);
  return () => site.close();
}
