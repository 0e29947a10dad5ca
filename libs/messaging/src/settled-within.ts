/** Waits for something to end, but no longer than `limit` milliseconds: a stop must not wait for a broker that never answers. */
export async function settledWithin(limit: number, ending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeIsUp = new Promise<void>((resolve) => (timer = setTimeout(resolve, limit)));
  await Promise.race([ending.then(ignore, ignore), timeIsUp]);
  clearTimeout(timer);
}

function ignore(): void {}
