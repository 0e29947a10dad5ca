import { HttpProblem } from './http-problem.js';

const ETAG = /^"v(\d{1,9})"$/;

/** The entity tag of a version: `"v7"`. */
export function etagOf(version: number): string {
  return `"v${version}"`;
}

/** The version that `If-Match` names. Missing: 428; a list, a weak tag, `*` or anything else: 400. */
export function versionIn(ifMatch: string | undefined): number {
  if (!ifMatch) {
    throw new HttpProblem({
      status: 428,
      code: 'if-match-missing',
      detail: 'Say which version you saw: send the ETag of the last read as If-Match.',
    });
  }
  const version = ETAG.exec(ifMatch.trim())?.[1];
  if (version === undefined) {
    throw new HttpProblem({
      status: 400,
      code: 'if-match-malformed',
      detail: 'If-Match must be one ETag as the last read gave it, for example "v7".',
    });
  }
  return Number(version);
}
