import type { DemoScope } from './cast.js';

/** A grant that was acknowledged: whoever gave it was told that it is given. */
export interface AcknowledgedGrant {
  readonly scope: DemoScope;
  readonly grantId: string;
}

/** A place where a grant must show up, or must not. */
export interface Effect extends AcknowledgedGrant {
  /** E.g. `notifications.inbox_entry`. */
  readonly place: string;
}

/** What became of what was acknowledged; all three are empty when all is well. */
export interface Verdict {
  /** Acknowledged, but missing somewhere. */
  readonly lost: readonly string[];
  /** There more than once. */
  readonly doubled: readonly string[];
  /** In a scope that it does not belong to. */
  readonly leaked: readonly string[];
}

/** Compares what was acknowledged with every effect that is found: each once in each of its scope's places, and nowhere else. */
export function judge(
  acknowledged: readonly AcknowledgedGrant[],
  found: readonly Effect[],
  placesOf: Readonly<Record<DemoScope, readonly string[]>>,
): Verdict {
  const counts = new Map<string, number>();
  for (const effect of found) counts.set(keyOf(effect), (counts.get(keyOf(effect)) ?? 0) + 1);
  const home = new Map(acknowledged.map(({ scope, grantId }) => [grantId, scope]));
  const wanted = acknowledged.flatMap((grant) => placesOf[grant.scope].map((place) => keyOf({ ...grant, place })));
  return {
    lost: wanted.filter((key) => !counts.has(key)),
    doubled: [...counts].flatMap(([key, count]) => (count > 1 ? [key] : [])),
    leaked: found.filter(({ scope, grantId }) => home.has(grantId) && home.get(grantId) !== scope).map(keyOf),
  };
}

function keyOf({ scope, place, grantId }: Effect): string {
  return `${scope} ${place} ${grantId}`;
}
