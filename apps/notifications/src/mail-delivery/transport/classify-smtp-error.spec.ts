import { classifySmtpError } from './classify-smtp-error.js';

describe('classifySmtpError', () => {
  it.each([
    ['mailbox unknown', { code: 'EENVELOPE', responseCode: 550 }, { outcome: 'refused', reply: 550 }],
    ['content refused', { code: 'EMESSAGE', responseCode: 554 }, { outcome: 'refused', reply: 554 }],
    ['address that no envelope can carry', { code: 'EENVELOPE' }, { outcome: 'refused', errorCode: 'EENVELOPE' }],
    ['mailbox busy', { code: 'EENVELOPE', responseCode: 450 }, { outcome: 'deferred', reply: 450 }],
    ['server full', { code: 'EMESSAGE', responseCode: 452 }, { outcome: 'deferred', reply: 452 }],
    ['our account is missing', { code: 'EENVELOPE', responseCode: 530 }, { outcome: 'deferred', reply: 530 }],
    ['our password is wrong', { code: 'EAUTH', responseCode: 535 }, { outcome: 'deferred', reply: 535 }],
    ['greeted with a 5xx', { code: 'EPROTOCOL', responseCode: 554 }, { outcome: 'deferred', reply: 554 }],
    [
      'nobody there',
      { code: 'ESOCKET', originalCode: 'ECONNREFUSED' },
      { outcome: 'deferred', errorCode: 'ECONNREFUSED' },
    ],
    ['cut off', { code: 'ECONNECTION' }, { outcome: 'deferred', errorCode: 'ECONNECTION' }],
    ['no code at all', new Error('?'), { outcome: 'deferred', errorCode: 'unknown' }],
  ])('%s', (_, error, result) => {
    expect(classifySmtpError(error)).toEqual(result);
  });
});
