import type { ScopeTransaction } from '@accord/persistence';
import { AuditsFixture } from '../testing/audits-fixture.js';
import { Fieldwork } from '../testing/fieldwork.js';
import { Progress } from './progress.js';

const WAITING = `SELECT count(*)::int AS waiting FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;

describe(Progress.name, () => {
  let audits: AuditsFixture;
  let field: Fieldwork;
  beforeAll(async () => {
    audits = await AuditsFixture.start();
    field = await Fieldwork.start(audits);
  });
  afterAll(() => audits.close());

  const handIn = async (tx: ScopeTransaction, id: string) => {
    await tx.query(`UPDATE submission SET state = 'submitted' WHERE id = $1`, [id]);
    const progress = audits.service.app.get(Progress, { strict: false });
    await progress.say(tx, field.cycle.cycleId, audits.clock.now());
  };
  const isWaiting = async () => {
    const [row] = await audits.rows<{ waiting: number }>('stockton', WAITING);
    return (row?.waiting ?? 0) > 0;
  };

  it('says the right number last when two count at once: the second waits until the first is there', async () => {
    const [first, second] = [await field.assigned(), await field.assigned()];
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let said: () => void = () => undefined;
    const counted = new Promise<void>((resolve) => (said = resolve));
    const one = field.within(async (tx) => {
      await handIn(tx, first.id);
      said();
      await held;
    });
    await counted;
    let isDone = false;
    const two = field.within((tx) => handIn(tx, second.id)).finally(() => (isDone = true));
    while (!isDone && !(await isWaiting())) await new Promise((resolve) => setTimeout(resolve, 10));
    letGo();
    await Promise.all([one, two]);
    const events = await audits.eventsAbout('stockton', field.cycle.cycleId);
    expect(events.at(-1)?.data).toMatchObject({ cases: 2, requested: 4, submitted: 2 });
  });
});
