import type { SupervisedProcess } from './supervised-process.js';

/** A server that was started and answered. */
export interface RunningServer {
  readonly process: SupervisedProcess;
  /** Ends it in an orderly way. */
  stop(): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Stops it, if it runs, and starts it again on the same data; resolves when it answers. */
  restart(): Promise<void>;
  /** Resolves when it answers: after its supervisor brought it back, for instance. */
  ready(): Promise<void>;
}

/** A server as a supervised process and a way to know that it answers. */
export function runningServer(process: SupervisedProcess, ready: () => Promise<void>): RunningServer {
  return {
    process,
    ready,
    stop: () => process.stop(),
    kill: () => process.kill(),
    restart: () => process.restart().then(ready),
  };
}
