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
/** Room for the whole list of what is wrong with an environment or a partnership file. */
const LONGEST_MESSAGE = 10_000;

/** Errors whose message this code wrote, and never of data. */
const SAFE_MESSAGES: ReadonlySet<string> = new Set(['ConfigError', 'PartnershipFileError']);

/**
 * What the engine says of names in the code. It says other things too, in errors of the same types, and quotes values in
 * them: `Cannot use 'in' operator to search for 'x' in …`.
 */
const ABOUT_CODE =
  /^(Cannot (read|set) properties of (undefined|null) \((reading|setting) '\w{1,60}'\)|[\w$.()]{1,80} is not (a function|a constructor|defined))$/;

/**
 * An error as it may be logged: type, code, SQLSTATE and the places in the code. Messages are left out unless they cannot
 * hold data: a driver's or a parser's message quotes the row, the parameter or the text that it could not read.
 */
export function serializeError(error: unknown, depth = DEPTH): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, sqlState, port } = error as { code?: unknown; sqlState?: unknown; port?: unknown };
  const given = sqlState ?? code;
  const text = typeof given === 'string' && CODE.test(given) ? given : undefined;
  const isSafe = error instanceof DomainError || SAFE_MESSAGES.has(error.name) || ABOUT_CODE.test(error.message);
  return {
    type: CODE.test(error.name) ? error.name : 'Error',
    ...(text && (SQLSTATE.test(text) ? { sqlstate: text } : { code: text })),
    ...(typeof port === 'number' && { port }),
    ...(isSafe && { message: error.message.slice(0, LONGEST_MESSAGE) }),
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
