import { openPart, type WantedCycle } from './cycle-pages.js';
import type { Walker } from './walker.js';

/** A finding in the words of its form. */
export interface WrittenFinding {
  readonly kind: 'Strength' | 'Area for improvement';
  /** As the form lists it, with the number of its cases. */
  readonly domain: RegExp;
  readonly statement: string;
  readonly cases: number;
}

/** Drafts a finding and waits for its screening; answers where it is. */
export async function draftFinding(writer: Walker, cycle: WantedCycle, finding: WrittenFinding): Promise<string> {
  await openPart(writer, cycle, 'Findings');
  await writer.press('Draft a finding');
  await writer.answer('What is it?', finding.kind);
  const domain = await writer.page.getByRole('option', { name: finding.domain }).getAttribute('value');
  await writer.page.getByLabel('Domain').selectOption(domain);
  await writer.fill('Statement', finding.statement);
  await writer.fill('How many of the moderated cases show it?', String(finding.cases));
  await writer.press('Save and screen it');
  await screened(writer);
  return new URL(writer.page.url()).pathname;
}

/** Waits until the statement of the finding that is open is screened. */
export async function screened(writer: Walker): Promise<void> {
  await writer.until(/^(?![\s\S]*Waiting for screening)/);
}

/** Agrees a finding whose page is open, after a look at what is confirmed. */
export async function agree(person: Walker): Promise<void> {
  await person.press('Agree it');
  await person.press('Agree it');
}

/** Shares a finding whose page is open; answers what the page says that crosses. */
export async function share(person: Walker): Promise<string> {
  await person.press('Share it');
  const crossing = await person.says();
  await person.press('Share it now');
  return crossing;
}
