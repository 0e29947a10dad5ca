import type { ParseArgsConfig } from 'node:util';
import { parseOptions } from './parse-options.js';
import { UsageError } from './usage-error.js';

/** How a command is called: its usage in one line, the options that need a value, and those that are only there or not. */
export interface CommandShape<Valued extends string, Flag extends string> {
  readonly usage: string;
  readonly valued: readonly Valued[];
  readonly flags: readonly Flag[];
}

/** What every command that changes data needs besides: the name of whoever calls it and why. */
export type OperatorOption = 'operator' | 'reason';

/** Reads a command's arguments. Every valued option is needed. Throws `UsageError` with everything that is wrong. */
export function readArguments<Valued extends string, Flag extends string>(
  shape: CommandShape<Valued, Flag>,
  given: readonly string[],
): Record<Valued | OperatorOption, string> & Record<Flag, boolean> {
  const valued = [...shape.valued, 'operator', 'reason'];
  const options: NonNullable<ParseArgsConfig['options']> = {
    ...Object.fromEntries(valued.map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(shape.flags.map((name) => [name, { type: 'boolean' as const }])),
  };
  const config = { args: [...given], options, strict: true, allowPositionals: false };
  const { values } = parseOptions(config, shape.usage);
  const missing = valued.filter((name) => !String(values[name] ?? '').trim()).map((name) => `--${name} is missing`);
  const problems = [...missing, ...lengthProblems(values)];
  if (problems.length > 0) throw new UsageError(problems, shape.usage);
  const texts = valued.map((name) => [name, String(values[name]).trim()]);
  const flags = shape.flags.map((name) => [name, values[name] === true]);
  return Object.fromEntries([...texts, ...flags]) as Record<Valued | OperatorOption, string> & Record<Flag, boolean>;
}

function lengthProblems({ operator, reason }: { operator?: unknown; reason?: unknown }): string[] {
  const wrong: string[] = [];
  if (typeof operator === 'string' && operator.trim().length > 100) wrong.push('--operator: at most 100 characters');
  if (typeof reason === 'string' && reason.trim() && (reason.trim().length < 10 || reason.trim().length > 500))
    wrong.push('--reason: 10 to 500 characters');
  return wrong;
}
