import autocannon from 'autocannon';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
const run = async (mode) => {
  const child = spawn(process.execPath, ['/work/main/libs/testing/bench-manual.mjs', mode], { stdio: ['ignore', 'pipe', 'inherit'] });
  const info = JSON.parse(await new Promise(r => child.stdout.once('data', d => r(String(d)))));
  const go = (duration) => autocannon({ url: info.url + '/notes', method: 'POST', connections: 20, duration, headers: { 'content-type': 'application/json', ...(info.token && { authorization: 'Bearer ' + info.token }) },
    setupClient: undefined, requests: [{ method: 'POST', path: '/notes', body: JSON.stringify({ text: 'A note of the usual length', kind: 'public' }), setupRequest: (r) => ({ ...r, headers: { ...r.headers, 'idempotency-key': randomUUID() } }) }] });
  await go(2); const r = await go(5);
  child.kill('SIGTERM'); await new Promise(r => child.once('exit', r));
  console.log(mode, 'req/s', r.requests.average, 'p50', r.latency.p50, 'p99', r.latency.p99, 'non2xx', r.non2xx);
};
for (let i = 0; i < 3; i++) { await run('bare'); await run('svc'); }
