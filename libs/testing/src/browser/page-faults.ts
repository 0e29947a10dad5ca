import type { Page } from 'playwright-core';
import { axeViolations } from './axe-violations.js';

interface Basics {
  readonly overflow: number;
  readonly language: string;
  readonly title: string;
  readonly headings: number;
  /** Ids that stand there more than once: a label of one belongs to the other. */
  readonly twice: readonly string[];
}

const BASICS = `({
  overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  language: document.documentElement.lang,
  title: document.title,
  headings: document.querySelectorAll('h1').length,
  twice: [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, at, all) => all.indexOf(id) < at),
})`;

/** Everything by which a page falls short of what every page must be, at the width of its window. */
export async function pageFaults(page: Page): Promise<string[]> {
  const { overflow, language, title, headings, twice } = await page.evaluate<Basics>(BASICS);
  return [
    ...(overflow > 0 ? [`${overflow} pixels wider than the window`] : []),
    ...(/^en(-|$)/.test(language) ? [] : [`its language is “${language}”`]),
    ...(title.trim() === '' ? ['no title'] : []),
    ...twice.map((id) => `two things have the id “${id}”`),
    ...(headings === 1 ? [] : [`${headings} main headings`]),
    ...(await axeViolations(page)),
  ];
}
