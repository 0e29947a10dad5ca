import { DomainError } from '@accord/kernel';
import { RebuildRefusedError } from '@accord/messaging';
import { PartnershipFileError } from '@accord/partnership';
import { DatabaseRefusedError, ShadowError } from '@accord/persistence';
import { ConfigError } from '../config/config-error.js';
import { UsageError } from './usage-error.js';

/** Whose messages were written for whoever reads them, and hold nothing personal. */
const OURS = [
  UsageError,
  ConfigError,
  PartnershipFileError,
  DatabaseRefusedError,
  ShadowError,
  RebuildRefusedError,
] as const;

/** How a command ends that failed: what it says, and its exit code: 2 when it was called wrongly, 1 when it could not be done. */
export interface CommandFailure {
  readonly sentence: string;
  readonly exitCode: 1 | 2;
}

/** Says why a command failed. Of an error that is not our own its kind is all that is safe to print. */
export function sayFailure(error: unknown): CommandFailure {
  const exitCode = error instanceof UsageError || error instanceof ConfigError ? 2 : 1;
  return { sentence: sentenceOf(error), exitCode };
}

function sentenceOf(error: unknown): string {
  if (error instanceof DomainError) return [error.message, ...error.problems.map(({ message }) => message)].join(' ');
  const own = OURS.find((kind) => error instanceof kind) ? (error as Error) : undefined;
  return own?.message ?? `The command failed: ${error instanceof Error ? error.name : 'unknown error'}`;
}
