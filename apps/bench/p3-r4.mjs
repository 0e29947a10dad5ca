import 'reflect-metadata';
const { benchTransport } = await import('./dist/messaging/transport/transport.js');
const { ratioRow } = await import('./dist/messaging/ratio.js');
const rows = await benchTransport(undefined, { rounds: Number(process.argv[2] ?? 3), isQuick: true });
for (const r of rows) console.log(ratioRow(r).join(' | '));
