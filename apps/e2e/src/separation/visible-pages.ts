import { PageBrowser, type RunningStack } from '@accord/testing';
import type { DemoScope } from './cast.js';
import type { PlacedText } from './places-searched.js';

const FROM = ['/', '/cycles', '/submissions', '/shared-findings', '/reports', '/disclosure-log', '/register', '/inbox'];

// The trail, people and mails have as many pages as tests have left behind; their rows are searched where they are stored.
const LONG = /^\/(trail|deliveries|parked-messages|people|invitations)\?.*page=([3-9]|\d\d)/;
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const LIMIT = 600;

// Tests leave many findings behind. Of each kind of page so many are opened; there are far fewer cases and files.
const OF_A_KIND = 25;

/** Everything that a person can get at in a scope by links, pages and files alike. */
export async function visibleTo(stack: RunningStack, subject: string, scope: DemoScope): Promise<PlacedText[]> {
  const browser = await PageBrowser.signedIn(stack, subject);
  if (scopesOf(stack, subject).length > 1) await browser.submit('/scope', { scope });
  const seen: PlacedText[] = [];
  const known = new Set(FROM);
  const kinds = new Map<string, number>();
  for (const path of known) {
    const kind = path.replaceAll(ID, '{}');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if ((kinds.get(kind) ?? 0) > OF_A_KIND) continue;
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
