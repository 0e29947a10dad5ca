/** The only fields a log line may have besides its sentence: ids, counts, codes and names of machinery. */
export const LOG_FIELDS: ReadonlySet<string> = new Set([
  ...[
    'service',
    'scope',
    'scopes',
    'requestId',
    'traceId',
    'method',
    'route',
    'status',
    'ms',
    'port',
    'metricsPort',
    'signal',
  ],
  ...['personId', 'grantId', 'invitationId', 'entryId', 'deliveryId', 'objectType', 'objectId', 'action'],
  ...[
    'eventId',
    'eventType',
    'aggregateId',
    'sequence',
    'topic',
    'partition',
    'offset',
    'consumer',
    'position',
    'epoch',
    'detail',
    'holes',
    'stored',
  ],
  ...['broker', 'clientId', 'groupId', 'memberId', 'retryCount', 'retryTime', 'duration'],
  ...[
    'attempt',
    'attempts',
    'count',
    'lag',
    'code',
    'sqlstate',
    'reason',
    'state',
    'version',
    'migration',
    'pid',
    'part',
  ],
]);

/** Ids, codes and paths have neither blanks nor `@`; names and addresses of people do. */
const PLAIN = /^[\w.:/\-,;+*[\]{}()<>=]{0,200}$/;

/** Keeps of a log line's fields what may be logged; a text that could be a name, an address or prose is replaced. */
export function allowedFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (LOG_FIELDS.has(name)) kept[name] = allowedValue(value);
  }
  return kept;
}

function allowedValue(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return PLAIN.test(value) ? value : '[redacted]';
  if (Array.isArray(value)) return value.slice(0, 50).map(allowedValue);
  return '[redacted]';
}
