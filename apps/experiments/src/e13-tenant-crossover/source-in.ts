/** The same speaker's `source` as if it spoke in another scope. */
export function sourceIn(scope: string, source: unknown): string {
  return `urn:accord:${scope}:${String(source).split(':').at(-1)}`;
}
