import { DomainError } from '@accord/kernel';

/** While a cycle is in one of these, a case of its sample can be replaced: later its judgements are reported. */
const REPLACEABLE: readonly string[] = ['sampling', 'fieldwork', 'moderation', 'findings'];

/** Refuses to replace a case of a cycle that is too far, or that was replaced before. */
export function assertReplaceable(state: string, one: { readonly replacedBy: string | null }): void {
  if (one.replacedBy) {
    throw new DomainError(
      'conflict',
      'already-replaced',
      `This case was replaced before: ${one.replacedBy} took its place.`,
    );
  }
  if (!REPLACEABLE.includes(state)) {
    throw new DomainError(
      'conflict',
      'too-late-to-replace',
      'The sample of this cycle cannot be changed any more: its results are reported, or it has ended.',
    );
  }
}

/** The next case of a stratum: those before it in the order are drawn. Refuses when none is left. */
export function nextInOrder<Case extends { readonly id: string }>(
  order: readonly Case[],
  drawn: readonly { readonly frameCaseId: string }[],
  stratum: string,
): { readonly one: Case; readonly rank: number } {
  const ids = new Set(drawn.map(({ frameCaseId }) => frameCaseId));
  if (order.slice(0, ids.size).some(({ id }) => !ids.has(id)))
    throw new Error('A sample is not the one that was drawn');
  const one = order[ids.size];
  if (!one) {
    throw new DomainError(
      'conflict',
      'no-replacement-left',
      `Every case of the stratum “${stratum}” has been drawn, so none can take its place. Keep the case, or ask the partnership manager how to go on.`,
    );
  }
  return { one, rank: ids.size + 1 };
}
