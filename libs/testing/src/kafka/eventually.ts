/** Waits until a check holds; the limit is for a hang, not for a slow machine. Rejects with what was last seen. */
export async function eventually<T>(
  look: () => Promise<T> | T,
  isRight: (seen: T) => boolean,
  limit = 45_000,
): Promise<T> {
  const deadline = performance.now() + limit;
  for (;;) {
    const seen = await look();
    if (isRight(seen)) return seen;
    if (performance.now() > deadline) throw new Error(`It did not come about: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
