import { Logger } from '@nestjs/common';
import { toScope, type Scope } from '@accord/kernel';
import { MailSender } from './mail-sender.js';

const NEVER_MS = 2 ** 30;

/** Rounds that find what the test says, and tell the test when each began. */
class Rounds {
  readonly scopes: Scope[] = [];
  private began?: () => void;

  constructor(private readonly found: (() => Promise<number>)[]) {}

  run(scope: Scope): Promise<number> {
    this.scopes.push(scope);
    this.began?.();
    return this.found.shift()?.() ?? Promise.resolve(0);
  }

  async until(count: number): Promise<void> {
    while (this.scopes.length < count) await new Promise<void>((resolve) => (this.began = resolve));
  }
}

describe('MailSender', () => {
  const scope = toScope('stockton');

  beforeAll(() => Logger.overrideLogger(false));
  afterEach(() => Logger.overrideLogger(false));

  it('goes on at once while there is mail, and looks again when it is woken', async () => {
    const rounds = new Rounds([async () => 10, async () => 3]);
    const sut = new MailSender(scope, rounds, NEVER_MS);
    sut.start();
    await rounds.until(3);
    sut.wake();
    await rounds.until(4);
    await sut.stop();
    expect(rounds.scopes).toEqual([scope, scope, scope, scope]);
  });

  it('does not sleep through a wake-up that came while it was looking', async () => {
    const rounds = new Rounds([
      async () => {
        sut.wake();
        return 0;
      },
    ]);
    const sut = new MailSender(scope, rounds, NEVER_MS);
    sut.start();
    await rounds.until(2);
    await sut.stop();
  });

  it('keeps looking after a round that failed', async () => {
    const rounds = new Rounds([() => Promise.reject(new Error('database gone'))]);
    const sut = new MailSender(scope, rounds, 1);
    sut.start();
    await rounds.until(2);
    await sut.stop();
  });

  it('says once that it cannot look, and once that it can again', async () => {
    const said: string[] = [];
    const note = (_fields: object, sentence: string) => said.push(sentence);
    Logger.overrideLogger({ log: note, warn: note, error: note });
    const fail = () => Promise.reject(new Error('database gone'));
    const rounds = new Rounds([fail, fail, fail]);
    const sut = new MailSender(scope, rounds, 1);
    sut.start();
    await rounds.until(6);
    await sut.stop();
    expect(said).toEqual(['mail cannot be looked for; looking until it can', 'mail is looked for again']);
  });

  it('stops only when the mails under way are done', async () => {
    let finish!: (count: number) => void;
    const rounds = new Rounds([() => new Promise<number>((resolve) => (finish = resolve))]);
    const sut = new MailSender(scope, rounds, NEVER_MS);
    sut.start();
    let isStopped = false;
    const stopped = sut.stop().then(() => (isStopped = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isStopped).toBe(false);
    finish(1);
    await stopped;
    expect(rounds.scopes).toHaveLength(1);
  });
});
