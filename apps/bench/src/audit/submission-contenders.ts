import type { Floor } from '../floor/floor.js';
import type { RunningAccord } from '../ground/running-accord.js';
import type { Contender } from '../load/contender.js';
import type { PlannedRequest } from '../load/load-plan.js';
import type { SubmissionDesk } from './submission-desk.js';

/** autocannon prepares a few requests that it never sends; nothing may be sent twice. */
const SPARE_FOR_EACH = 2;

/** A command on submissions and a bare insert of the same bodies, over as many connections. */
export function submissionContenders(
  { accord, floor, desk }: { readonly accord: RunningAccord; readonly floor: Floor; readonly desk: SubmissionDesk },
  {
    name,
    kind,
    connections,
  }: { readonly name: string; readonly kind: 'saves' | 'submits'; readonly connections: number },
): Contender[] {
  const settle = (): Promise<void> => accord.settle();
  const plan = (url: string, requests: readonly PlannedRequest[]) => {
    return { url, connections, amount: requests.length - SPARE_FOR_EACH * connections, requests };
  };
  return [
    {
      name: 'floor: POST with one durable insert',
      expectedStatus: 201,
      serverPid: floor.pid,
      plan: async () => plan(floor.url, (await desk[kind]()).map(asInsert)),
      settle,
    },
    {
      name,
      expectedStatus: 200,
      serverPid: accord.pidOf('audits'),
      plan: async () => plan(accord.description.urlOf('audits'), await desk[kind]()),
      settle,
    },
  ];
}

function asInsert({ path, ...request }: PlannedRequest): PlannedRequest {
  const [, id] = /^\/submissions\/([^/]+)\//.exec(path) ?? [];
  return { ...request, method: 'POST', path: `/people/${id}/grants` };
}
