import { BadRequestException, ForbiddenException, HttpException, NotFoundException } from '@nestjs/common';
import { DomainError, type DomainErrorKind } from '@accord/kernel';
import { CommitOutcomeUnknownError } from '@accord/persistence';
import { describeError } from './describe-error.js';
import { HttpProblem } from './http-problem.js';

describe('describeError', () => {
  it.each<[DomainErrorKind, number]>([
    ['invalid', 400],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['stale', 412],
    ['unavailable', 503],
  ])('answers %s with %i, its code and what to do', (kind, status) => {
    const answer = describeError(
      new DomainError(kind, 'some-code', 'Do this.', [{ field: 'role', message: 'unknown' }]),
    );
    expect(answer).toMatchObject({
      status,
      code: 'some-code',
      detail: 'Do this.',
      errors: [{ field: 'role', message: 'unknown' }],
    });
  });

  it('tells when to come back if the service is unavailable or the outcome unknown', () => {
    expect(describeError(new DomainError('unavailable', 'x', 'Later.')).headers).toHaveProperty('retry-after');
    expect(describeError(new CommitOutcomeUnknownError())).toMatchObject({
      status: 503,
      code: 'commit-outcome-unknown',
    });
  });

  it('gives a problem of HTTP as it is', () => {
    const details = { status: 428, code: 'if-match-missing', detail: 'Send it.' };
    expect(describeError(new HttpProblem(details))).toEqual(details);
  });

  it.each([
    [new BadRequestException('Unexpected token J in JSON "Jane Doe"'), 400, 'request-unreadable'],
    [new NotFoundException('Cannot GET /people?search=Jane'), 404, 'route-unknown'],
    [new ForbiddenException('Jane may not'), 403, 'http-403'],
    [new HttpException('Jane', 413), 413, 'body-too-large'],
    [
      Object.assign(new Error('Jane'), { statusCode: 415, code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE' }),
      415,
      'media-type-unsupported',
    ],
    [Object.assign(new Error('Jane'), { statusCode: 404 }), 500, 'unexpected'],
    [Object.assign(new Error('Key (name)=(Jane)'), { code: '23505' }), 500, 'unexpected'],
    ['Jane', 500, 'unexpected'],
    [undefined, 500, 'unexpected'],
  ])('never repeats what a framework or driver says (%#)', (error, status, code) => {
    const answer = describeError(error);
    expect(answer).toMatchObject({ status, code });
    expect(JSON.stringify(answer)).not.toContain('Jane');
  });
});
