import { toScope } from '@accord/kernel';
import { ConsumerHealth } from './consumer-health.js';

describe(ConsumerHealth.name, () => {
  const said: string[] = [];
  const note = (_details: object, sentence: string) => void said.push(sentence);
  const start = () => new ConsumerHealth(toScope('stockton'), { info: note, warn: note, error: note });
  beforeEach(() => (said.length = 0));

  it('says once that it cannot read, however often it tries, and once that it reads again', () => {
    const sut = start();
    for (let attempt = 0; attempt < 20; attempt += 1) sut.lostBroker(new Error('refused'));
    sut.joinedGroup(['stockton.people:0']);
    expect(said).toEqual(['consumer: cannot read, trying until it can']);
    sut.heard();
    sut.heard();
    expect(said).toEqual(['consumer: cannot read, trying until it can', 'consumer: reading again']);
    expect(sut.status()).toMatchObject({ joined: true, lastSuccessAt: expect.any(Date) });
  });

  it('says nothing while all is well', () => {
    const sut = start();
    sut.joinedGroup(['stockton.people:0']);
    sut.heard();
    sut.committed('stockton.people:0');
    expect(said).toEqual([]);
  });

  it('is failing for as long as a partition is, whatever the broker says', () => {
    const sut = start();
    sut.failed('stockton.people:1');
    sut.heard();
    expect(sut.status().failingSince).toBeDefined();
    sut.committed('stockton.people:1');
    expect(sut.status().failingSince).toBeUndefined();
  });

  it('is failing no longer for a partition that another member has now', () => {
    const sut = start();
    sut.failed('stockton.people:1');
    sut.joinedGroup(['stockton.people:0', 'stockton.people:1']);
    expect(sut.status().failingSince).toBeDefined();
    sut.joinedGroup(['stockton.people:0']);
    expect(sut.status().failingSince).toBeUndefined();
  });

  it('is still failing for a broker that it cannot reach', () => {
    const sut = start();
    sut.lostBroker(new Error('refused'));
    sut.joinedGroup([]);
    expect(sut.status().failingSince).toBeDefined();
  });
});
