import type { CycleChangedV1 } from '@accord/contracts';
import { newId, toScope } from '@accord/kernel';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';
import { TakePublishedGradesHandler } from '../../published-grades/take-published-grades/take-published-grades.handler.js';
import { AuditsFixture } from '../../testing/audits-fixture.js';
import { cycleIn } from '../../testing/known-cycle.js';
import { CycleDirectory } from '../cycle-directory.js';
import { TakeCycleHandler } from './take-cycle.handler.js';

describe(TakeCycleHandler.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => {
    audits = await AuditsFixture.start();
    await audits.person('stockton', { subject: 'auditor', roles: ['auditor'] });
  });
  afterAll(() => audits.close());

  const run = <T>(work: (tx: ScopeTransaction) => Promise<T>) =>
    audits.service.app.get(UnitOfWork).run(toScope('stockton'), work);
  const told = <Data>(tx: ScopeTransaction, aggregateId: string, data: Data) => ({
    ...{ tx, data, aggregateId, id: newId(), type: 'told', sequence: 1 },
    saidIn: toScope('joint'),
    at: audits.clock.now(),
  });
  const tell = (cycle: CycleChangedV1) =>
    run((tx) => audits.service.app.get(TakeCycleHandler, { strict: false }).take(told(tx, cycle.cycleId, cycle)));

  it('keeps a cycle as it was told last', async () => {
    const cycle = cycleIn('approved');
    await tell(cycle);
    await tell({ ...cycle, state: 'sampling', theme: 'Neglect, 7 to 15 years' });
    const directory = audits.service.app.get(CycleDirectory, { strict: false });
    const known = await run((tx) => directory.require(tx, cycle.cycleId));
    expect(known).toEqual({ ...cycle, state: 'sampling', theme: 'Neglect, 7 to 15 years', version: 2 });
  });

  it('keeps the published grades of a cycle, the last import being in force', async () => {
    const cycle = cycleIn('approved', { subject: 'services' });
    await tell(cycle);
    const { cycleId } = cycle;
    const handler = audits.service.app.get(TakePublishedGradesHandler, { strict: false });
    const take = (grade: string) => {
      const grades = [{ subject: 'Camden', domain: 'D1', grade }];
      return run((tx) => handler.take(told(tx, cycleId, { cycleId, importId: newId(), grades })));
    };
    await take('O');
    await take('G');
    const list = await audits.visitor('auditor').get(`/cycles/${cycleId}/published-grades`);
    expect(list.body).toMatchObject({ imported: { number: 2 }, grades: [{ subject: 'Camden', grade: 'G' }] });
  });
});
