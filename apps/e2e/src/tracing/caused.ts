/** An event as it lies in a topic, as far as it is looked at. */
export interface SaidEvent {
  readonly type: string;
  readonly traceparent?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The trace ids of an event and of what it caused elsewhere; empty when one has none. */
export interface CausedEvent {
  readonly cause: string;
  readonly effect: string;
}

/** One step of a chain: the type of an event, and how one tells what it is about. */
export interface CausalStep {
  readonly causing: string;
  readonly effected: string;
  readonly idOf: (data: SaidEvent['data']) => string;
}

/** The events that others caused, each once: a relay may send one twice. Values that are no event are passed over. */
export function caused(causes: readonly string[], effects: readonly string[], step: CausalStep): CausedEvent[] {
  const first = tracesById(causes, step.causing, step.idOf);
  return [...tracesById(effects, step.effected, step.idOf)].flatMap(([id, effect]) => {
    const cause = first.get(id);
    return cause === undefined ? [] : [{ cause, effect }];
  });
}

function tracesById(values: readonly string[], type: string, idOf: CausalStep['idOf']): Map<string, string> {
  const events = values.flatMap(eventOf).filter((event) => event.type === type);
  return new Map(events.map(({ data, traceparent }) => [idOf(data), traceIdOf(traceparent)]));
}

function eventOf(value: string): SaidEvent[] {
  try {
    return [JSON.parse(value) as SaidEvent];
  } catch {
    return [];
  }
}

/** W3C Trace Context: `<version>-<trace id>-<parent id>-<flags>`. */
function traceIdOf(traceparent = ''): string {
  return /^\w{2}-([0-9a-f]{32})-/.exec(traceparent)?.[1] ?? '';
}
