import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { AuthorityStory } from './authority-story.js';
import type { PlannedCycle } from './planned-cycle.js';

interface CyclesFile {
  readonly manager: string;
  readonly published: PlannedCycle & { readonly grades: string };
  readonly neglect: PlannedCycle;
  readonly planned: PlannedCycle;
}

/** Everything that is done in the demonstration audit, as its files tell it. */
export interface DemoStory extends CyclesFile {
  readonly authorities: readonly AuthorityStory[];
  /** Domain → grade → what an auditor wrote. */
  readonly rationales: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The text of a file that is imported. */
  readonly fileText: (name: string) => string;
}

/** Reads the story from the folder of the demonstration. */
export function readStory(demoFolder: string): DemoStory {
  const read = <Content>(name: string): Content =>
    parse(readFileSync(join(demoFolder, 'audit', `${name}.yaml`), 'utf8')) as Content;
  return {
    ...read<CyclesFile>('cycles'),
    authorities: [read<AuthorityStory>('hartlepool'), read<AuthorityStory>('stockton')],
    rationales: read('rationales'),
    fileText: (name) => readFileSync(join(demoFolder, 'data', name), 'utf8'),
  };
}

/** Everybody who acts in it. */
export function actorsOf({ manager, authorities }: DemoStory): string[] {
  const inAuthorities = authorities.flatMap((story) => [
    ...[story.importer, story.witness.subject, story.moderator, story.manager],
    ...Object.values(story.agencies).flatMap(({ lead, auditor }) => [lead, auditor]),
  ]);
  return [...new Set([manager, ...inAuthorities])];
}
