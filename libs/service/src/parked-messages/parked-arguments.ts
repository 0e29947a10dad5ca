import { parseOptions } from '../operations/parse-options.js';
import { UsageError } from '../operations/usage-error.js';
import { isUUID } from 'class-validator';

/** What can be asked for at the command line. */
export const PARKED_VERBS = ['list', 'show', 'retry', 'skip'] as const;

/** How the command is written. */
export const USAGE = `node parked.js list  --scope SCOPE [--page N]
node parked.js show  ID --scope SCOPE
node parked.js retry ID --scope SCOPE --operator NAME [--reason TEXT]
node parked.js skip  ID --scope SCOPE --operator NAME --reason TEXT [--missing]

retry      applies the message and what waits behind it, in order
skip       never applies the message, then applies what waits behind it; TEXT is 10 to 500 characters and kept for ever
--missing  skips the events before the message that never came, instead of the message`;

/** What was asked for at the command line. */
export interface ParkedArguments {
  readonly verb: (typeof PARKED_VERBS)[number];
  readonly scope: string;
  /** Empty for `list`. */
  readonly id: string;
  readonly operator: string;
  readonly reason?: string;
  readonly isMissing: boolean;
  readonly page: number;
}

/** Reads the arguments of the command. Throws `UsageError` with the first thing that is wrong. */
export function readParkedArguments(given: readonly string[]): ParkedArguments {
  const { positionals, values } = parse(given);
  const [first, id = '', ...others] = positionals;
  const verb = PARKED_VERBS.find((one) => one === first);
  const { scope, operator = '', reason, missing = false, page = '1' } = values;
  const isDecision = verb === 'retry' || verb === 'skip';
  refuse(!verb, `Say what to do: ${PARKED_VERBS.join(', ')}`);
  refuse(others.length > 0 || (verb === 'list' && id !== ''), 'There are more arguments than the command takes');
  refuse(!scope, 'Say in which scope: --scope SCOPE');
  refuse(verb !== 'list' && !isUUID(id), 'Say which message, by its id in the list');
  refuse(
    isDecision && !/^\P{Cc}{2,100}$/u.test(operator.trim()),
    'Say who decides: --operator NAME, 2 to 100 characters',
  );
  refuse(verb === 'skip' && !reason, 'Say why: --reason TEXT, 10 to 500 characters');
  refuse(missing && verb !== 'skip', '--missing goes with skip');
  refuse(!/^[1-9]\d{0,4}$/.test(page), '--page must be a whole number from 1');
  return {
    verb: verb ?? 'list',
    scope: scope ?? '',
    id: id.toLowerCase(),
    operator: operator.trim(),
    ...(reason !== undefined && { reason }),
    isMissing: missing,
    page: Number(page),
  };
}

function parse(given: readonly string[]) {
  const options = {
    scope: { type: 'string' },
    operator: { type: 'string' },
    reason: { type: 'string' },
    missing: { type: 'boolean' },
    page: { type: 'string' },
  } as const;
  return parseOptions({ args: [...given], allowPositionals: true, options }, USAGE);
}

function refuse(isWrong: boolean, sentence: string): void {
  if (isWrong) throw new UsageError([sentence], USAGE);
}
