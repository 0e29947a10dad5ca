import type { Logger } from 'pino';
import { createLogger } from '../logging/create-logger.js';

const LONGEST_STOP_MS = 9500;

/** Something that runs until it is closed. */
export interface Closable {
  close(): Promise<void>;
}

/**
 * Runs a process: starts it, stops it within ten seconds on SIGTERM or SIGINT, and ends it at once, with exit code 1, on
 * an error that nobody caught, as what the process holds in memory can then no longer be trusted.
 */
export async function runProcess(name: string, start: () => Promise<Closable>): Promise<void> {
  const logger = createLogger({ service: name, level: 'info' });
  const die = (sentence: string) => (err: unknown) => end(logger, 1, () => logger.fatal({ err }, sentence));
  process.on('uncaughtException', die('an error that nobody caught'));
  process.on('unhandledRejection', die('a rejection that nobody caught'));
  let running: Closable;
  try {
    running = await start();
  } catch (err) {
    die('could not start')(err);
    return;
  }
  const stop = (signal: NodeJS.Signals): void => {
    logger.info({ signal }, 'stopping');
    setTimeout(() => end(logger, 1, () => logger.error('did not stop in time')), LONGEST_STOP_MS).unref();
    running.close().then(
      () => end(logger, 0, () => undefined),
      (err: unknown) => end(logger, 1, () => logger.error({ err }, 'did not stop cleanly')),
    );
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

/** Writes what is still to be logged, then ends the process. */
function end(logger: Logger, exitCode: number, say: () => void): void {
  say();
  logger.flush(() => process.exit(exitCode));
}
