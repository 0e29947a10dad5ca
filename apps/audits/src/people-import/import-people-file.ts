import { systemClock, type Scope } from '@accord/kernel';
import { Outbox } from '@accord/messaging';
import { loadPartnership, type Partnership } from '@accord/partnership';
import { ScopeDatabases, UnitOfWork } from '@accord/persistence';
import { AccessTrail, readConfig, readDatabaseUrls, servedScopes, type Environment } from '@accord/service';
import { auditsDatabase } from '../audits.database.js';
import { GrantingPlaces } from '../person/granting-places.js';
import { PeopleRegister } from '../person/people-register.js';
import { PersonRepository } from '../person/persistence/person.repository.js';
import { MissingRolesFinder } from './missing-roles.js';
import { PeopleImport } from './people-import.js';
import { PeopleImportConfig } from './people-import.config.js';
import { PeopleImportError } from './people-import-error.js';
import { readPeopleFile } from './read-people-file.js';
import { referenceProblems } from './reference-problems.js';

/** Imports the people of a file's text. Throws `PeopleImportError` with everything that is wrong, as far as possible before anything is written. */
export async function importPeopleFile(text: string, environment: Environment): Promise<Map<Scope, number>> {
  const config = readConfig(PeopleImportConfig, environment);
  const partnership = loadPartnership(config.partnershipFile);
  const scopes = servedScopes(partnership, 'audits', config.scopes);
  const people = readPeopleFile(text);
  const problems = referenceProblems(people, partnership, scopes);
  if (problems.length > 0) throw new PeopleImportError(problems);
  const urls = readDatabaseUrls(environment, scopes);
  const databases = new ScopeDatabases(
    auditsDatabase,
    new Map([...urls].map(([scope, url]) => [scope, { url, poolSize: 1 }])),
  );
  try {
    await databases.connect();
    return await createImport(partnership, databases).run(scopes, people, systemClock.now());
  } finally {
    await databases.close();
  }
}

/** Facts go into the outbox; the relay of the running service publishes them. */
function createImport(partnership: Partnership, databases: ScopeDatabases): PeopleImport {
  const work = new UnitOfWork(databases);
  const people = new PersonRepository();
  const register = new PeopleRegister(people, new Outbox('audits'), new AccessTrail());
  const finder = new MissingRolesFinder(people, new GrantingPlaces(partnership));
  return new PeopleImport(work, finder, register);
}
