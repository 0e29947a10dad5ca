import { startTestServers } from '@accord/testing';
import { writeFileSync } from 'node:fs';
const s = await startTestServers({
  dataDir: '/tmp/p3/data',
  durable: true,
  javaOptions: ['-Xms256m', '-Xmx512m', '-XX:+UseSerialGC'],
});
writeFileSync(
  '/tmp/p3/env',
  Object.entries(process.env)
    .filter(([k]) => k.startsWith('ACCORD_TEST_'))
    .map(([k, v]) => `export ${k}='${v}'`)
    .join('\n') + '\n',
);
console.log('ready');
process.on('SIGTERM', async () => {
  await s.stop();
  process.exit(0);
});
setInterval(() => {}, 1e6);
