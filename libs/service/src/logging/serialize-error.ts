import { DomainError } from '@accord/kernel';

/** What a log says of an error. */
export interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly sqlstate?: string;
  /** Of a connection or listener that failed. */
  readonly port?: number;
  readonly message?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

const CODE = /^[\w.-]{1,80}$/;
const SQLSTATE = /^[0-9A-Z]{5}$/;
const DEPTH = 3;

/** Errors whose message this code wrote or the engine derives from names in the code, never from data. */
const SAFE_MESSAGES: ReadonlySet<string> = new Set([
  'TypeError',
  'ReferenceError',
  'ConfigError',
  'PartnershipFileError',
]);

/**
 * An error as it may be logged: type, code, SQLSTATE and the places in the code. Messages are left out unless they cannot
 * hold data: a driver's or a parser's message quotes the row, the parameter or the text that it could not read.
 */
export function serializeError(error: unknown, depth = DEPTH): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, sqlState, port } = error as { code?: unknown; sqlState?: unknown; port?: unknown };
  const given = sqlState ?? code;
  const text = typeof given === 'string' && CODE.test(given) ? given : undefined;
  const isSafe = error instanceof DomainError || SAFE_MESSAGES.has(error.name);
  return {
    type: CODE.test(error.name) ? error.name : 'Error',
    ...(text && (SQLSTATE.test(text) ? { sqlstate: text } : { code: text })),
    ...(typeof port === 'number' && { port }),
    ...(isSafe && { message: error.message.slice(0, 1000) }),
    stack: placesOf(error),
    ...(error.cause !== undefined && depth > 1 && { cause: serializeError(error.cause, depth - 1) }),
  };
}

/** The stack without its first lines, which repeat the message. */
function placesOf(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, 20)
    .join('\n');
}
