import { toScope } from '@accord/kernel';
import { demoFile, RegisterWorld } from '../../testing/register-world.js';
import { RegisterChanges } from './register-changes.js';

describe(RegisterChanges.name, () => {
  const scope = toScope('stockton');
  let register: RegisterWorld;
  let importId: string;
  beforeAll(async () => {
    register = await RegisterWorld.start(['stockton']);
    importId = (await register.import(demoFile('stockton-case-register.csv'))).id;
  });
  afterAll(() => register.close());

  const apply = (rows: number) =>
    register.world.databases.work.run(scope, (tx) => new RegisterChanges().apply(tx, importId, new Date(), rows));
  const known = async () =>
    (await register.rows<{ n: number }>('SELECT count(*)::int AS n FROM register_case WHERE gone_at IS NULL'))[0]?.n;

  it('does not take a staging that was lost for a register in which no case is left', async () => {
    await expect(apply(1240)).rejects.toMatchObject({ code: 'staging-lost' });
    expect(await known()).toBe(1240);
  });

  it('control: of a register that had no row to begin with, every case would be gone', async () => {
    expect(await apply(0)).toMatchObject({ gone: 1240 });
    expect(await known()).toBe(0);
  });
});
