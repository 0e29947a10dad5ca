import { dayOf } from '@accord/kernel';
import type { PageBrowser, SeenPage } from '@accord/testing';
import type { MarkedCommand } from '../checker/journal.js';
import { TERMS, type Answer, type Door, type Send } from './door.js';
import { hiddenFields } from './hidden-fields.js';

/** Gives roles through the pages, as a signed-in administrator does. */
export class PageDoor implements Door {
  constructor(private readonly browser: PageBrowser) {}

  async prepare({ mark, aboutId: personId }: MarkedCommand): Promise<Send | undefined> {
    const form = await this.browser.open(`/people/${personId}/grants/new`).catch(() => undefined);
    if (form?.status !== 200) return undefined;
    const [validFromYear = '', validFromMonth = '', validFromDay = ''] = dayOf(new Date()).split('-');
    const typed = { ...TERMS, team: mark, validFromYear, validFromMonth, validFromDay };
    return () => this.send(personId, { ...hiddenFields(form.html), ...typed });
  }

  private async send(personId: string, fields: Record<string, string>): Promise<Answer> {
    let page: SeenPage;
    try {
      page = await this.browser.send(`/people/${personId}/grants`, fields);
    } catch (error) {
      return { kind: 'unclear', why: (error as Error).message };
    }
    const isDone = page.path === `/people/${personId}?done=role-given`;
    if (isDone && page.status === 200) return { kind: 'done', of: personId };
    // Saved, but the next page could not be shown: sending again shows it.
    return { kind: page.status === 503 ? 'unclear' : 'wrong', why: `${page.status} at ${page.path}` };
  }
}
