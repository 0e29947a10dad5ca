/** Does one step and prints one line with its seconds. `work` may return a better title for what it found. */
export async function step(title, work) {
  const began = process.hrtime.bigint();
  const outcome = await work();
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${typeof outcome === 'string' ? outcome : title}`);
}
