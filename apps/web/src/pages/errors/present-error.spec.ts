import { BadRequestException, NotFoundException } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import { FormRefusedError } from '../../visit/form-refused-error.js';
import { ServiceProblem } from '../../services/service-problem.js';
import { SessionEndedError } from '../../sessions/session-ended-error.js';
import { presentError } from './present-error.js';

const post = {
  method: 'POST',
  path: '/people/1/leave',
  body: {
    formToken: 't',
    idempotencyKey: 'key-of-the-form',
    version: '7',
    reason: 'Moved to another council',
    secret: 'hush',
  },
  requestId: 'r-1',
};
const get = { method: 'GET', path: '/people', body: undefined, requestId: 'r-1' };

describe(presentError.name, () => {
  it.each([
    [new NotFoundException(), 404],
    [new BadRequestException(), 400],
    [Object.assign(new Error('too large'), { statusCode: 413 }), 400],
    [new FormRefusedError('another-site'), 403],
    [new FormRefusedError('out-of-date'), 403],
    [new SessionEndedError(), 401],
    [new ServiceProblem(403, 'forbidden', 'x'), 403],
    [new ServiceProblem(409, 'conflict', 'x'), 409],
    [new ServiceProblem(412, 'stale', 'x'), 412],
    [new ServiceProblem(422, 'idempotency-key-reused', 'x'), 422],
    [new ServiceProblem(429, 'too-often', 'x'), 429],
    [ServiceProblem.unavailable('audits'), 503],
    [new DomainError('unavailable', 'database-unavailable', 'x'), 503],
    [new Error('bug'), 500],
    ['thrown text', 500],
  ])('%s is a page with status %i', (error, status) => expect(presentError(error, get).status).toBe(status));

  it('keeps what was typed when it cannot be saved, and can send it again under the same key', () => {
    const { view } = presentError(ServiceProblem.unavailable('audits'), post);
    expect(view.title).toBe('Accord cannot save this now');
    expect(view.typed).toEqual([{ label: 'Reason', text: 'Moved to another council' }]);
    expect(view.retry?.action).toBe('/people/1/leave');
    expect(view.retry?.fields).toContainEqual({ name: 'idempotencyKey', value: 'key-of-the-form' });
  });

  it('keeps what was typed when the session is over, but cannot send it again', () => {
    const { view } = presentError(new SessionEndedError(), post);
    expect(view.typed[0]?.text).toBe('Moved to another council');
    expect(view.retry).toBeUndefined();
  });

  it('repeats nothing that another site sent', () => {
    const { view } = presentError(new FormRefusedError('another-site'), post);
    expect(view.typed).toEqual([]);
    expect(view.retry).toBeUndefined();
  });

  it('says what the service says to do, and never the text of an unexpected error', () => {
    expect(
      presentError(new ServiceProblem(409, 'last-administrator', 'Give the role to someone else first.'), get).view
        .lines,
    ).toEqual(['Give the role to someone else first.']);
    expect(JSON.stringify(presentError(new Error('password=hunter2'), get))).not.toContain('hunter2');
  });
});
