import type { Page } from 'playwright-core';
import type { BrowserWindow } from '@accord/testing';

/** Somebody in front of one tab. */
export class Visitor {
  constructor(
    private readonly window: BrowserWindow,
    readonly page: Page,
    readonly web: string,
  ) {}

  /** Goes to a page of Accord by its address; answers the status. */
  async open(path: string): Promise<number> {
    const answer = await this.page.goto(new URL(path, this.web).href);
    return answer?.status() ?? 0;
  }

  async resize(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: this.page.viewportSize()?.height ?? 0 });
  }

  /** What the pages of this browser complained of since this was asked last. */
  newComplaints(): string[] {
    return this.window.complaints.splice(0);
  }

  /** Another tab of the same browser. */
  async tab(): Promise<Visitor> {
    return new Visitor(this.window, await this.window.tab(), this.web);
  }

  /** The path and query that the address shows. */
  get path(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  heading(): Promise<string> {
    return this.page.locator('h1').innerText();
  }

  /** Everything that the page says, without what surrounds it. */
  says(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  /** Who and where one is, as the top of every page says. */
  place(): Promise<string> {
    return this.page.getByRole('region', { name: 'Where you are working' }).innerText();
  }

  /** The problems that a form names at its top. */
  problems(): Promise<string> {
    return this.page.getByRole('alert').innerText();
  }

  /** The pages that are offered at the top. */
  navigation(): Promise<string[]> {
    return this.page.getByRole('navigation', { name: 'Accord' }).getByRole('link').allInnerTexts();
  }

  /** Presses a button and waits for the next page. */
  press(name: string | RegExp): Promise<void> {
    return this.arrive(() => this.page.getByRole('button', { name }).first().click());
  }

  /** Follows a link and waits for the next page. */
  follow(name: string | RegExp): Promise<void> {
    return this.arrive(() =>
      this.page
        .getByRole('link', { name, exact: typeof name === 'string' })
        .first()
        .click(),
    );
  }

  /** Does what leads to another page, and waits until that is there. */
  async arrive(act: () => Promise<void>): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await act();
    await loaded;
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).fill(text);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label).selectOption({ label: option });
  }
}
