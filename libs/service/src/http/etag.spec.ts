import { etagOf, versionIn } from './etag.js';
import { HttpProblem } from './http-problem.js';

function statusOf(ifMatch: string | undefined): number {
  try {
    versionIn(ifMatch);
  } catch (error) {
    if (error instanceof HttpProblem) return error.details.status;
  }
  return 200;
}

describe('etag', () => {
  it('comes back as the version it was made of', () => {
    expect(versionIn(etagOf(7))).toBe(7);
  });

  it('is required', () => {
    expect(statusOf(undefined)).toBe(428);
    expect(statusOf('')).toBe(428);
  });

  it.each(['*', 'W/"v7"', '"7"', 'v7', '"v7", "v8"', '"v-1"', '"v1e3"', '"v99999999999"'])('refuses %s', (ifMatch) => {
    expect(statusOf(ifMatch)).toBe(400);
  });
});
