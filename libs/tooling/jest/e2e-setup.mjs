import { startAttached } from './attached-process.mjs';

/** The whole of Accord as `npm start` runs it, beside one that may be running, unless the environment names one already. */
export default async function setup() {
  if (process.env.ACCORD_E2E_URL) return;
  const stack = await startAttached('./e2e-stack.mjs');
  Object.assign(process.env, stack.environment);
  globalThis.wholeStack = stack;
}
