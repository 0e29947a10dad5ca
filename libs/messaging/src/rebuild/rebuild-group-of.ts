/** The Kafka group that a reader's rebuilds read as: its own, so that no rebuild disturbs the running service. */
export function rebuildGroupOf(principal: string): string {
  return `${principal}.rebuild`;
}
