import { toScope } from '@accord/kernel';
import { messagingDatabase, openScopeDatabases, type TestScopeDatabases } from '@accord/testing';
import { CreateBenchJudgement1764000009100 } from './create-bench-judgement.migration.js';

/** The partnership's reports read what Stockton says. */
export const JUDGEMENT_PLACE = { reading: toScope('joint'), said: toScope('stockton') } as const;

/** The database of a service that listens, with the table that the measured effects go to. */
export function openJudgementDatabase(): Promise<TestScopeDatabases> {
  const messaging = messagingDatabase('reports');
  const migrations = [...messaging.migrations, CreateBenchJudgement1764000009100];
  return openScopeDatabases({ ...messaging, migrations }, [JUDGEMENT_PLACE.reading]);
}
