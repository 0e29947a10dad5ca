/** Says which ids of a list are there more than once. */
export function repeated(place: string, ids: readonly string[]): string[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => `${place}: ${id} is there more than once`);
}
