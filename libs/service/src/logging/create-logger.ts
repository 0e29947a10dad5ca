import { pino, type DestinationStream, type Logger } from 'pino';
import { allowedFields } from './log-fields.js';
import { serializeError } from './serialize-error.js';

/** How a process logs. */
export interface LoggerSettings {
  readonly service: string;
  readonly level: string;
  /** Where lines go; standard output when absent. */
  readonly destination?: DestinationStream;
}

/** Lines are written together, at the latest after this time: a write for each would cost more than to make the line. */
const WRITTEN_TOGETHER = { minLength: 4096, periodicFlush: 100 };

/** JSON lines on standard output that hold allowed fields, a fixed sentence and stripped errors: nothing else gets through. */
export function createLogger(settings: LoggerSettings): Logger {
  return pino(
    {
      level: settings.level,
      base: { service: settings.service },
      timestamp: pino.stdTimeFunctions.isoTime,
      errorKey: 'err',
      formatters: { level: (label) => ({ level: label }), log: loggable },
      serializers: { err: (error: unknown) => error },
    },
    settings.destination ?? pino.destination({ dest: 1, sync: false, ...WRITTEN_TOGETHER }),
  );
}

function loggable(fields: Record<string, unknown>): Record<string, unknown> {
  const { err, context, ...rest } = fields;
  return {
    ...allowedFields(rest),
    ...(typeof context === 'string' && { context }),
    ...(err !== undefined && { err: serializeError(err) }),
  };
}
