const { SliceWork } = await import('./dist/messaging/apply/slice-work.js');
const { CreateBenchJudgement1764000009100 } = await import('./dist/messaging/apply/create-bench-judgement.migration.js');
const { messagingDatabase, openScopeDatabases } = await import('@accord/testing');
const m = messagingDatabase('reports');
const d = await openScopeDatabases({ ...m, migrations: [...m.migrations, CreateBenchJudgement1764000009100] }, ['joint']);
const w = new SliceWork(d, { reading: 'joint', said: 'stockton' }, Number(process.argv[2] ?? 32));
for (let i=0;i<Number(process.argv[3] ?? 6);i++) { const c=process.cpuUsage(); const r = await w.measure(40,500); const u=process.cpuUsage(c); console.log(r.toFixed(0),'/s', 'node µs/event', ((u.user+u.system)/20000).toFixed(1)); }
await d.close();
