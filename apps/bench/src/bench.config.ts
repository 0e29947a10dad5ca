import { fileURLToPath } from 'node:url';

/** Where the workspace is, and the environment of an Accord of the bench's own: own ports, own data. */
export class BenchConfig {
  readonly root: string = fileURLToPath(new URL('../../..', import.meta.url));
  readonly environment: NodeJS.ProcessEnv;

  constructor(environment: NodeJS.ProcessEnv = process.env) {
    this.environment = { ...environment, ACCORD_PORT_OFFSET: '18000', ACCORD_DATA: '.accord/bench' };
  }
}
