import type { Walker } from './walker.js';

/** What is asked about the cycle of a journey that others also have. */
export interface WantedCycle {
  readonly code: string;
  readonly theme: string;
}

/** The page of a cycle, from wherever somebody is. */
export async function openCyclePage(walker: Walker, { code, theme }: WantedCycle): Promise<void> {
  await walker.visitor.open('/cycles');
  await walker.follow(new RegExp(`^${theme} ?, ${code}$`));
}

/** A part of a cycle, by the links to it. */
export async function openPart(walker: Walker, cycle: WantedCycle, part: string): Promise<void> {
  await openCyclePage(walker, cycle);
  await walker.followHere(part);
}

/** Fills in all about an audit of children's cases, but for the agencies and lines of enquiry. */
export async function describeChildrensCycle(manager: Walker, { code, theme }: WantedCycle): Promise<void> {
  await manager.fill('Theme', theme);
  await manager.fill('Programme', '2018-19');
  await manager.fill('Quarter', code);
  await manager.choose('Information-sharing agreement', 'Information-sharing agreement for joint audits');
  await manager.choose('Audit tool', 'Multi-agency audit of neglect, version 1');
  await manager.choose('Grading scale', 'Outstanding to Inadequate, version 1');
  await manager.date('First day of the audit window', '2017-10-01');
  await manager.date('Last day of the audit window', '2018-09-30');
  await manager.tick('Plans', 'Child protection', 'Child in need');
  await manager.tick('Categories (optional)', 'Neglect');
  await manager.date('Open on this day', '2018-09-30');
  await manager.fill('Lowest age', '7');
  await manager.fill('Highest age', '15');
  await manager.fill('Cases to draw in each authority', '6');
  await manager.date('Last day for submissions', '2018-12-14');
  await manager.date('Last day of moderation', '2019-01-18');
  await manager.date('Last day for the report', '2019-02-15');
}

/** One line of enquiry of the form, by its number. */
export async function enquire(
  manager: Walker,
  number: number,
  [text, source]: readonly [string, string],
): Promise<void> {
  const row = manager.page.getByRole('group', { name: `Line of enquiry ${number}`, exact: true });
  await row.getByLabel('Line of enquiry').fill(text);
  await row.getByLabel('Source').fill(source);
}

/** Moves a cycle on, as soon as nothing stands in the way. */
export async function moveOn(manager: Walker, cycle: WantedCycle, action: string): Promise<void> {
  await openCyclePage(manager, cycle);
  await manager.until(`${action}: nothing stands in the way.`);
  await manager.press('Move the cycle on');
  await manager.answer('What is to be done?', action);
  await manager.press('Confirm');
}
