import type { Answer } from './ask.js';
import { holdsCanary } from './canary.js';

/** How a refusal has to look. */
export interface Refusal {
  readonly status: number;
  readonly code?: string;
  /** Exactly the fields that are wrong, each by its name alone, also where something in it is; absent when the problem is with no field. */
  readonly fields?: readonly string[];
}

/** What only a database, a parser, a framework or a stack trace would say. */
const INNARDS =
  /syntax error|relation "|column "|constraint|violates|duplicate key|SQLSTATE|\bpg_|postgres|typeorm|invalid input|unexpected token|in JSON|node_modules|\.js:|\bat \w+ \(|nestjs|fastify|FST_|Cannot (GET|POST|PUT|PATCH|DELETE|read)|undefined|\[object/i;

/** Everything by which a refusal falls short; empty when it is as it has to be. */
export function faultsOf(answer: Answer, expected: Refusal): string[] {
  const { status, code, detail, requestId, errors } = answer.json;
  const faults = [
    [answer.status === expected.status, `answers ${answer.status} ${String(code)}, not ${expected.status}`],
    [expected.code === undefined || code === expected.code, `has the code ${String(code)}, not ${expected.code}`],
    [status === answer.status, 'says another status in its body'],
    [isProblem(answer), 'is no problem+json'],
    [typeof detail === 'string' && /^[A-Z].{10,}\.$/.test(detail), 'does not say what to do'],
    [requestId === answer.headers['x-request-id'], 'has no request id'],
    [answer.headers['cache-control'] === 'no-store', 'may be kept in a cache'],
    [!holdsCanary(answer.text + JSON.stringify(answer.headers)), 'repeats what was sent'],
    [!INNARDS.test(answer.text), 'shows what is inside'],
    [sameFields(errors, expected.fields), `names ${JSON.stringify(errors)}, not ${JSON.stringify(expected.fields)}`],
  ] as const;
  return faults.filter(([isRight]) => !isRight).map(([, fault]) => fault);
}

function isProblem({ headers, json }: Answer): boolean {
  const isNamed = json['type'] === `urn:accord:problem:${String(json['code'])}` && typeof json['title'] === 'string';
  return isNamed && (headers['content-type'] ?? '').startsWith('application/problem+json');
}

function sameFields(errors: unknown, expected: readonly string[] | undefined): boolean {
  if (expected === undefined) return true;
  if (!Array.isArray(errors)) return false;
  const problems = errors as { field: string; message: string }[];
  const named = [...new Set(problems.map(({ field }) => field.split('.')[0]))].sort();
  const isSaid = problems.every(({ message }) => typeof message === 'string' && message.length > 5);
  return isSaid && JSON.stringify(named) === JSON.stringify([...new Set(expected)].sort());
}
