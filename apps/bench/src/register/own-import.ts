import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { memoryOf } from '../system/processes.js';
import { registerRows } from './register-rows.js';

/** Where `cases` is, its process, and the token of a register importer. */
export interface ImportTarget {
  readonly url: string;
  readonly pid: number;
  readonly token: string;
}

/** How long an import took, and how much memory the service had at most meanwhile. */
export interface MeasuredImport {
  readonly ms: number;
  readonly peakMb: number;
}

/** Imports a register over HTTP, as the pages do, to the moment when it is the register. */
export async function ownImport({ url, pid, token }: ImportTarget, rows: number): Promise<MeasuredImport> {
  let peakMb = 0;
  const watch = setInterval(() => (peakMb = Math.max(peakMb, memoryOf(pid))), 100);
  try {
    const began = performance.now();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/csv', 'idempotency-key': randomUUID() };
    const body = ReadableStream.from(registerRows(rows)) as unknown as ReadableStream<Uint8Array>;
    const answer = await fetch(`${url}/register-imports`, { method: 'POST', headers, body, duplex: 'half' });
    const { id } = (await answer.json()) as { id: string };
    if (!answer.ok) throw new Error(`The import was answered with ${answer.status}`);
    for (;;) {
      const { state } = (await (await fetch(`${url}/register-imports/${id}`, { headers })).json()) as { state: string };
      if (state === 'applied') return { ms: performance.now() - began, peakMb };
      if (state !== 'applying') throw new Error(`The import is ${state}`);
      await delay(10);
    }
  } finally {
    clearInterval(watch);
  }
}
