import { allMessages, RunningStack } from '@accord/testing';
import { caused, type CausalStep, type CausedEvent } from './caused.js';

const stack = RunningStack.fromEnvironment();

const SCREENING: CausalStep = {
  causing: 'finding-drafted.v1',
  effected: 'finding-screened.v1',
  idOf: ({ textId }) => String(textId),
};
const SHARING: CausalStep = {
  causing: 'finding-shared.v1',
  effected: 'finding-received.v1',
  idOf: ({ findingId }) => String(findingId),
};

async function between(causes: string, effects: string, step: CausalStep): Promise<CausedEvent[]> {
  const messages = await Promise.all([causes, effects].map((topic) => allMessages(stack, topic)));
  const [first = [], then = []] = messages.map((lying) => lying.map(({ value }) => value));
  return caused(first, then, step);
}

/** Runs after everything that makes events: by then findings were drafted, screened, shared and received. */
describe('What a request causes in another service, by way of the broker, carries its trace', () => {
  it.each([
    ['a statement drafted in Stockton and screened there', 'stockton.audits', 'stockton.cases', SCREENING],
    ['a statement drafted in Hartlepool and screened there', 'hartlepool.audits', 'hartlepool.cases', SCREENING],
    ['a finding of Stockton that Hartlepool received', 'stockton.sharing', 'hartlepool.audits', SHARING],
    ['a finding of Hartlepool that Stockton received', 'hartlepool.sharing', 'stockton.audits', SHARING],
  ])('%s', async (_, causes, effects, step) => {
    const chains = await between(causes, effects, step);
    expect(chains.filter(({ cause, effect }) => cause !== effect)).toEqual([]);
    expect(chains.map(({ cause }) => cause)).not.toContain('');
    // Each was asked for by a request of its own.
    expect(new Set(chains.map(({ cause }) => cause)).size).toBe(chains.length);
    expect(chains.length).toBeGreaterThan(0);
  });
});
