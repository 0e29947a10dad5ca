/** What may be logged of an error: its kind and code, under the names that logs let through. Never its text. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { reason: typeof error };
  const { sqlState } = error as { sqlState?: unknown };
  // kafkajs wraps what happened in an error that says only that it gave up.
  const code = codeOf(error) ?? codeOf(error.cause);
  return {
    reason: error.name,
    ...(code && { code }),
    ...(typeof sqlState === 'string' && { sqlstate: sqlState }),
  };
}

/** The broker's errors have a number as code and the word for it as type. */
function codeOf(error: unknown): string | undefined {
  const { code, type } = (error ?? {}) as { code?: unknown; type?: unknown };
  return [type, code].find((word) => typeof word === 'string');
}
