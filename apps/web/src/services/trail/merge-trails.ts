import type { TrailRow } from './trail.js';

/** A line with the service that wrote it. */
export interface MergedRow extends TrailRow {
  readonly service: string;
}

/** Newest first across services, each of whose own rows are newest first; of one instant, in the order of the services given. */
export function mergeTrails(trails: readonly (readonly MergedRow[])[]): MergedRow[] {
  return trails.flat().sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}
