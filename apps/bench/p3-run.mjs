const { benchApply } = await import('./dist/messaging/apply/apply.js');
const { ratioRow } = await import('./dist/messaging/ratio.js');
const rows = await benchApply(undefined, { rounds: Number(process.argv[2] ?? 3), isQuick: true });
for (const r of rows) console.log(ratioRow(r).join(' | '));
