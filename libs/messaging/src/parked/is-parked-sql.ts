/** SQL: whether messages about the aggregate whose id (as text) that expression gives wait for a person's decision in this service. */
export function isParkedSql(aggregateId: string): string {
  return `EXISTS (SELECT FROM parked_message WHERE aggregate_id = ${aggregateId})`;
}
