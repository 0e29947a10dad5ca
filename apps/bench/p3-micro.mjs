import "reflect-metadata";
import { readEnvelope } from '/work/main/libs/messaging/dist/envelope/read-envelope.js';
import { checkPayload } from '/work/main/libs/messaging/dist/envelope/check-payload.js';
import { JudgementStream } from '/work/main/apps/bench/dist/messaging/apply/judgement-stream.js';
const msgs = new JudgementStream('stockton', 32).next(20000).map(x=>x.message);
console.log(msgs[0].value.length, String(msgs[0].value));
for (let r=0;r<4;r++){ let t=performance.now(); const reads = msgs.map(m=>readEnvelope({scope:'stockton',channel:'sharing',...m})); const t1=performance.now(); for (const x of reads) { if (x.problem) throw new Error(x.problem+x.detail); if(checkPayload(x.definition,x.data,false).problems.length) throw 1;} const t2=performance.now();
 for (const m of msgs) JSON.parse(m.value.toString()); const t3=performance.now();
 console.log('read', ((t1-t)/20).toFixed(2),'check',((t2-t1)/20).toFixed(2),'µs; parse alone', ((t3-t2)/20).toFixed(2)); }
