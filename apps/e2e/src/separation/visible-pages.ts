import { PageBrowser, type RunningStack } from '@accord/testing';
import type { DemoScope } from './cast.js';
import type { PlacedText } from './places-searched.js';

const FROM = ['/', '/cycles', '/submissions', '/shared-findings', '/reports', '/disclosure-log', '/register', '/inbox'];

// The trail, people and mails have as many pages as tests have left behind; their rows are searched where they are stored.
const LONG = /^\/(trail|deliveries|people|invitations)\?.*page=([3-9]|\d\d)/;
const LIMIT = 600;

/** Everything that a person can get at in a scope by links, pages and files alike. */
export async function visibleTo(stack: RunningStack, subject: string, scope: DemoScope): Promise<PlacedText[]> {
  const browser = await PageBrowser.signedIn(stack, subject);
  if (scopesOf(stack, subject).length > 1) await browser.submit('/scope', { scope });
  const seen: PlacedText[] = [];
  const known = new Set(FROM);
  for (const path of known) {
    if (seen.length === LIMIT) throw new Error(`${subject} sees more than ${LIMIT} pages`);
    const { status, html } = await browser.open(path);
    if (status >= 500) throw new Error(`${path} answered ${status} to ${subject}`);
    if (status === 200) seen.push({ place: path, text: html });
    for (const link of linksOf(html)) known.add(link);
  }
  return seen;
}

/** Who of the demonstration holds a role in a scope. */
export function peopleOf(stack: RunningStack, scope: DemoScope): string[] {
  const { people } = stack.description;
  return people.filter(({ subject }) => scopesOf(stack, subject).includes(scope)).map(({ subject }) => subject);
}

function scopesOf(stack: RunningStack, subject: string): string[] {
  return [...new Set((stack.person(subject).grants ?? []).map(({ scope }) => scope))];
}

function linksOf(html: string): string[] {
  const links = [...html.matchAll(/<a\s[^>]*href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  return links.filter((link) => !/^\/(sign-|assets\/|scope)/.test(link) && !LONG.test(link));
}
