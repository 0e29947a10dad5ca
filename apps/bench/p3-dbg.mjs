import 'reflect-metadata';
const { messagingDatabase, openScopeDatabases, QuietLog, writeEffect } = await import('@accord/testing');
const { EventHandlers, Gate, PartitionFence, SliceAttempt, readEnvelope } = await import('@accord/messaging/machinery');
const d = await openScopeDatabases(messagingDatabase('notifications'), ['stockton']);
const key = Buffer.from('85f577d7-0481-491e-8d74-7608b32826d0');
const read = readEnvelope({scope:'stockton',channel:'people',key,value:null});
const slice = { topic:'stockton.people', channel:'people', scope:'stockton', partition:0, highWatermark: 1n, messages:[{offset:0n, raw:{key,value:null,headers:{}}, read}] };
const a = new SliceAttempt({ scope:'stockton', work:d.work, fence:new PartitionFence('g'), gate:new Gate('g'), handlers:new EventHandlers() }, slice);
try { console.log(await a.run()); } catch (e) { console.log(e, e.cause); }
await d.close();
