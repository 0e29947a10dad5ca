/**
 * What may be logged of an error: its kind and codes, under the names that logs let through. The text only of kafkajs' own
 * errors, which speak of brokers and topics.
 */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { reason: typeof error };
  const { code, sqlState, type } = error as { code?: unknown; sqlState?: unknown; type?: unknown };
  return {
    reason: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof sqlState === 'string' && { sqlstate: sqlState }),
    ...(typeof type === 'string' && { type }),
    ...(error.name.startsWith('KafkaJS') && { detail: error.message }),
  };
}
