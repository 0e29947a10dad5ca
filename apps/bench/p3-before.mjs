import 'reflect-metadata';
const { JudgementStream } = await import('./dist/messaging/apply/judgement-stream.js');
const { INSERT_JUDGEMENTS, columnsOf, JudgementSink } = await import('./dist/messaging/apply/judgement-sink.js');
const { CreateBenchJudgement1764000009100 } = await import('./dist/messaging/apply/create-bench-judgement.migration.js');
const { messagingDatabase, openScopeDatabases } = await import('@accord/testing');
const m = messagingDatabase('reports');
const d = await openScopeDatabases({ ...m, migrations: [...m.migrations, CreateBenchJudgement1764000009100] }, ['joint']);
const stream = new JudgementStream('stockton', 32); const sink = new JudgementSink();
for (let i=0;i<5;i++) {
  const a = stream.next(500), b = stream.next(500);
  let t = performance.now();
  await d.work.run('joint', async (tx) => { for (const e of a) await tx.query(INSERT_JUDGEMENTS, columnsOf([{authority:'stockton',data:e.data}])); });
  const one = performance.now()-t; t = performance.now();
  await d.work.run('joint', async (tx) => { for (const e of b) tx.atCommit(sink, {authority:'stockton',data:e.data}); });
  console.log('500 events: a statement each', one.toFixed(1), 'ms; sink', (performance.now()-t).toFixed(1), 'ms');
}
await d.close();
