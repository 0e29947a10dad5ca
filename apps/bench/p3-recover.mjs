import 'reflect-metadata';
import { startTestServers, messagingDatabase, openScopeDatabases, QuietLog, testKafkaConnection, TestTopics } from '@accord/testing';
import { KafkaBatchServer } from '@accord/messaging';
import { writeEnvelope } from '@accord/messaging/machinery';
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
const sleep = (ms) => new Promise(r => setTimeout(r, ms));
async function consumer(scope, db, onEvent, log) {
  const s = new KafkaBatchServer({ service: 'notifications', partnership: { scopes: [{ id: scope, kind: 'authority' }] }, connections: new Map([[scope, testKafkaConnection()]]) }, db.work, log);
  s.addHandler('person-left.v1', async (d) => { onEvent(d.sequence); }, true);
  s.listen(() => {});
  return s;
}
if (process.argv[2] === 'child') {
  const scope = process.argv[3];
  const { ScopeDatabases, UnitOfWork } = await import('@accord/persistence');
  const d = new ScopeDatabases(messagingDatabase('notifications'), new Map([[scope, { url: process.argv[4], poolSize: 4 }]]));
  await d.connect();
  const t0 = performance.now();
  await consumer(scope, { work: new UnitOfWork(d) }, (n) => process.send({ n, t: Date.now() }), new QuietLog());
} else {
  const servers = await startTestServers({ dataDir: '/tmp/p3/recover', durable: false });
  const topics = await TestTopics.open(); const scope = topics.scope;
  const db = await openScopeDatabases(messagingDatabase('notifications'), [scope]);
  const url = db.of(scope).url(`${scope}_notifications`);
  let n = 0; const person = randomUUID(); let last = 0; let lastAt = 0;
  const say = async () => { const e = { id: randomUUID(), type: 'person-left.v1', aggregateId: person, sequence: ++n, at: new Date() }; const m = writeEnvelope({ scope, service: 'audits' }, e, JSON.stringify({ personId: person, leftAt: new Date().toISOString() })); await topics.put([{ key: m.key, value: m.value }]); };
  const child = () => { const c = fork(process.argv[1], ['child', scope, url], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }); c.on('message', (m) => { last = m.n; lastAt = m.t; }); return c; };
  const until = async () => { while (last < n) await sleep(20); };
  let c = child(); await say(); await until(); console.log('first applied');
  for (let i = 0; i < 2; i++) { await sleep(1500); const t = Date.now(); c.kill('SIGKILL'); c = child(); await say(); await until(); console.log('consumer kill -9 → next effect', lastAt - t, 'ms (with process start)'); }
  for (let i = 0; i < 2; i++) { await sleep(1500); const t = Date.now(); c.kill('SIGTERM'); await sleep(50); }
  c = child(); await sleep(9000); await say(); await until();
  for (const away of [0, 15000]) {
    const t = Date.now(); await servers.kafka.kill(); await sleep(away);
    await servers.kafka.restart();
    const back = Date.now(); console.log('broker back after', back - t);
    for (;;) { try { await say(); break; } catch { n--; await sleep(50); } }
    const said = Date.now(); await until(); console.log('broker kill -9: effect after back', lastAt - back, 'ms; after acknowledged', lastAt - said);
  }
  c.kill('SIGKILL'); await sleep(300);
  await servers.stop(); process.exit(0);
}
