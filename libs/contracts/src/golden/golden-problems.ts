import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { wireName } from '../define-event.js';
import type { Upcaster } from '../define-upcaster.js';

/** Messages of the older version as they once were, and what they must become for ever. */
type GoldenFile = readonly { readonly old: object; readonly new: object }[];

/** Where an upcaster does not do what its golden file says, or has none: `<folder>/<type>.v1-to-v2.json`. */
export function goldenProblems(upcasters: readonly Upcaster[], folder: string): string[] {
  return upcasters.flatMap((upcaster) => {
    const file = `${wireName(upcaster.from)}-to-v${upcaster.to.version}.json`;
    const path = join(folder, file);
    if (!existsSync(path)) return [`${file} is missing`];
    const golden = JSON.parse(readFileSync(path, 'utf8')) as GoldenFile;
    if (golden.length === 0) return [`${file} holds no example`];
    return golden.flatMap((pair, place) =>
      keeps(upcaster, pair) ? [] : [`${file}, example ${place + 1}: another result`],
    );
  });
}

/** Twice, from a payload that nobody can change: what is not pure seldom survives both. */
function keeps({ upcast }: Upcaster, pair: GoldenFile[number]): boolean {
  const old = frozen(pair.old);
  return [upcast(old), upcast(old)].every((result) => isDeepStrictEqual({ ...result }, pair.new));
}

function frozen<Value extends object>(value: Value): Value {
  Object.values(value).forEach((part: unknown) => {
    if (typeof part === 'object' && part !== null) frozen(part);
  });
  return Object.freeze(value);
}
