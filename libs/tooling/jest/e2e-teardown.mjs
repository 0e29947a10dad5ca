/** Stops what the set-up started, and nothing else. */
export default async function teardown() {
  await globalThis.wholeStack?.stop();
}
