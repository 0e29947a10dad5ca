import { TestMailServer } from '../../testing/test-mail-server.js';
import { somethingToReadMail } from '../message/something-to-read-mail.js';
import { SmtpTransport } from './smtp-transport.js';

describe('SmtpTransport', () => {
  const mail = somethingToReadMail({
    entryId: '6f1c2a52-3c1e-4f3e-9d8e-1d7a5b0c9e11',
    name: 'Zoë O’Hare',
    address: 'zoe@stockton.example',
    webUrl: 'https://accord.example',
  });
  let server: TestMailServer;
  let sut: SmtpTransport;

  beforeEach(async () => {
    server = await TestMailServer.start();
    sut = new SmtpTransport({ url: server.url, from: 'Accord <accord@stockton.example>' });
  });

  afterEach(async () => {
    sut.close();
    await server.stop();
  });

  it('hands over the whole mail', async () => {
    expect(await sut.send(mail)).toEqual({ outcome: 'accepted', reply: 250 });
    const [{ parsed, recipients, raw }] = server.mails as [(typeof server.mails)[0]];
    expect(recipients).toEqual(['zoe@stockton.example']);
    expect(parsed.messageId).toBe('<6f1c2a52-3c1e-4f3e-9d8e-1d7a5b0c9e11@accord>');
    expect(parsed.from?.text).toBe('"Accord" <accord@stockton.example>');
    expect(parsed.subject).toBe('You have something to read in Accord');
    expect(parsed.text).toBe(mail.text);
    expect(parsed.html).toContain('<p>Hello Zoë O’Hare,</p>');
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(raw).toMatch(/^X-Auto-Response-Suppress: All\r$/m);
  });

  it.each([
    [550, { outcome: 'refused', reply: 550 }],
    [450, { outcome: 'deferred', reply: 450 }],
    [530, { outcome: 'deferred', reply: 530 }],
  ])('says how a %i ended', async (reply, result) => {
    server.verdict = () => reply;
    expect(await sut.send(mail)).toEqual(result);
    expect(server.mails).toHaveLength(0);
  });

  it('is deferred when the server hangs up in the middle, and goes through on the next attempt', async () => {
    server.verdict = (_, earlier) => (earlier === 0 ? 'hang-up' : 'take');
    expect(await sut.send(mail)).toMatchObject({ outcome: 'deferred', reply: undefined });
    expect(await sut.send(mail)).toMatchObject({ outcome: 'accepted' });
  });

  it('is deferred when nobody listens', async () => {
    await server.stop();
    expect(await sut.send(mail)).toEqual({ outcome: 'deferred', errorCode: 'ECONNREFUSED' });
    server = await TestMailServer.start();
  });

  it('sends an address with commas in it to that address only, or not at all', async () => {
    expect(await sut.send({ ...mail, to: 'a@x.example, b@y.example' })).toMatchObject({ outcome: 'refused' });
    expect(server.attempts).toEqual([]);
  });

  it('breaks off what is under way when it is closed', async () => {
    server.verdict = () => 'never-answer';
    const sending = sut.send(mail);
    await server.until(() => server.attempts.length === 1);
    sut.close();
    expect(await sending).toMatchObject({ outcome: 'deferred' });
  });
});
