import 'reflect-metadata';
import { fork } from 'node:child_process';
const { TestTopics } = await import('@accord/testing');
const { fillTopic } = await import('./dist/messaging/transport/fill-topic.js');
const topics = await TestTopics.open();
const amount = 120000; await fillTopic(topics, amount);
for (const [reader, prof] of [['own',false],['nest',false],['raw',false],['own',true]]) {
  const r = await new Promise((res) => { const c = fork('./dist/messaging/transport/main.js', { execArgv: prof ? ['--cpu-prof','--cpu-prof-dir=/tmp/p3/prof-r4'] : [], stdio:['ignore','ignore','ignore','ipc'] }); let m; c.on('message', (x) => m = x); c.on('exit', () => res(m)); c.send({ reader, topic: topics.people, scope: topics.scope, warmUp: 40000, amount }); });
  console.log(reader, prof, r && (1e6 / r.perCpuSecond).toFixed(2), 'µs');
}
await topics.close();
