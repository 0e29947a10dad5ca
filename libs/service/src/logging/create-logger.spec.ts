import { Writable } from 'node:stream';
import { DomainError } from '@accord/kernel';
import { createLogger } from './create-logger.js';
import { NestLogger } from './nest-logger.js';

const NAME = 'Rowan Ashby';
const EMAIL = 'rowan.ashby@stockton.example';

function logged(write: (logger: NestLogger) => void): string {
  let text = '';
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done): void {
      text += chunk.toString();
      done();
    },
  });
  write(new NestLogger(createLogger({ service: 'audits', level: 'info', destination })));
  return text;
}

/** As a driver makes it: the message, the detail and the parameters hold the row. */
function databaseError(): Error {
  const error = new Error(`duplicate key: (email)=(${EMAIL})`, { cause: new Error(NAME) });
  return Object.assign(error, {
    code: '23505',
    detail: `Key (email)=(${EMAIL})`,
    parameters: [NAME],
    query: `'${NAME}'`,
  });
}

describe('the log', () => {
  it('holds allowed fields, the sentence and the class that logs', () => {
    const line = JSON.parse(
      logged((logger) => logger.warn({ deliveryId: 'd-1', attempts: 3 }, 'mail refused', 'MailSender')),
    );
    expect(line).toMatchObject({
      level: 'warn',
      service: 'audits',
      deliveryId: 'd-1',
      attempts: 3,
      msg: 'mail refused',
      context: 'MailSender',
    });
  });

  it.each([
    ['a field that is not allowed', { name: NAME, email: EMAIL, body: { name: NAME } }],
    ['an allowed field that holds a name', { reason: NAME, code: EMAIL, objectId: NAME }],
    ['an allowed field that holds an object', { state: { name: NAME } }],
    ['an allowed field that holds a list of names', { scopes: [NAME, EMAIL] }],
    ['an error of the driver', { err: databaseError() }],
    ['an error of a parser', { err: new SyntaxError(`Unexpected token in ${NAME}`) }],
    ['an error of the engine that quotes', { err: new TypeError(`Cannot create property 'x' on string '${NAME}'`) }],
    ['an error whose cause quotes', { err: new TypeError('x is undefined', { cause: new Error(EMAIL) }) }],
    ['a thrown text', { err: NAME }],
  ])('drops the name and the address from %s', (_, fields) => {
    const text = logged((logger) => logger.error(fields, 'something failed'));
    expect(text).toContain('something failed');
    expect(text).not.toContain('Rowan');
    expect(text).not.toContain('ashby@');
  });

  it('would show them, were they put into the sentence: the control of the test above', () => {
    expect(logged((logger) => logger.error({}, `something failed for ${NAME}`))).toContain(NAME);
  });

  it('keeps what helps: SQLSTATE, type, the rule that was broken, places in the code', () => {
    const line = JSON.parse(logged((logger) => logger.error({ err: databaseError() }, 'failed')));
    expect(line.err).toMatchObject({ type: 'Error', sqlstate: '23505' });
    expect(line.err.stack).toContain('create-logger.spec');
    const domain = new DomainError('conflict', 'last-administrator', 'One administrator must remain.');
    expect(JSON.parse(logged((logger) => logger.error(domain, 'Guard'))).err).toMatchObject({
      code: 'last-administrator',
      message: 'One administrator must remain.',
    });
  });

  it('keeps what the engine says of names in the code', () => {
    const message = "Cannot read properties of undefined (reading 'grants')";
    const line = JSON.parse(logged((logger) => logger.error({ err: new TypeError(message) }, 'failed')));
    expect(line.err).toMatchObject({ type: 'TypeError', message });
  });

  it('keeps one entry on one line whatever it is given', () => {
    const text = logged((logger) => logger.warn('first\n{"level":"info"}', 'Context'));
    expect(text.trimEnd().split('\n')).toHaveLength(1);
  });
});
