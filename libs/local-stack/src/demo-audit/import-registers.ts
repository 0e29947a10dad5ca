import type { AuthorityStory } from './authority-story.js';
import type { DemoSet } from './demo-set.js';

interface ImportList {
  readonly register: { readonly cases: number };
}

/** Imports the register of each authority that has none. */
export async function importRegisters(set: DemoSet): Promise<void> {
  await Promise.all(set.story.authorities.map((story) => importRegister(set, story)));
}

async function importRegister(
  { cast, story, wait }: DemoSet,
  { authority, importer, register }: AuthorityStory,
): Promise<void> {
  const actor = cast.actor(importer, authority);
  let cases = 0;
  const isThere = async (): Promise<boolean> => {
    cases = (await actor.get<ImportList>('cases', '/register-imports')).body.register.cases;
    return cases > 0;
  };
  // The first people of an Accord are known a moment later to `cases` than to `audits`.
  await wait(`the importer to be known in ${authority}`, () => isThere().then(() => true));
  if (cases > 0) return;
  const file = { body: story.fileText(register), contentType: 'text/csv' };
  const { body } = await actor.post<{ id: string; state: string }>('cases', '/register-imports', file);
  if (body.state === 'refused') throw new Error(`The register of ${authority} was refused; import ${body.id} says why`);
  await wait(`the register of ${authority}`, isThere);
}
