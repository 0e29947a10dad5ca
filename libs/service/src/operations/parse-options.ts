import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.js';

const SENTENCES: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'There is no such option',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'There are more arguments than the command takes',
};

/** Node's `parseArgs`. Throws `UsageError` that says what is wrong, and never what was typed, as Node's own sentence does. */
export function parseOptions<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    throw new UsageError([SENTENCES[code] ?? 'An option has no value, or one too many'], usage);
  }
}
