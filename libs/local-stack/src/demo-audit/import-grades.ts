import { managerOf, type DemoSet } from './demo-set.js';

/** Imports published grades of services into a cycle that has none. */
export async function importGrades(set: DemoSet, cycleId: string): Promise<void> {
  const manager = managerOf(set);
  const path = `/cycles/${cycleId}/published-grades`;
  const { body } = await manager.get<{ readonly imported?: object }>('audits', path);
  if (body.imported) return;
  const file = set.story.fileText(set.story.published.grades);
  await manager.post('audits', path, { body: file, contentType: 'text/csv' });
}
