import type { Locator, Page } from 'playwright-core';
import { eventually } from '@accord/testing';
import type { Visitor } from '../../pages/visitor.js';
import type { PageWatch } from './page-watch.js';

/** Somebody who goes through Accord by its links and buttons; every page that they come to is looked at. */
export class Walker {
  constructor(
    readonly visitor: Visitor,
    private readonly watch: PageWatch,
  ) {}

  get page(): Page {
    return this.visitor.page;
  }

  get path(): string {
    return this.visitor.path;
  }

  /** The page that is open: heading and all that it says. */
  says(): Promise<string> {
    return this.visitor.says();
  }

  heading(): Promise<string> {
    return this.visitor.heading();
  }

  problems(): Promise<string> {
    return this.visitor.problems();
  }

  async open(path: string): Promise<number> {
    const status = await this.visitor.open(path);
    await this.watch.look(this.visitor);
    return status;
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.visitor.follow(name);
    await this.watch.look(this.visitor);
  }

  /** Follows a link of the page itself, where the top of every page has one of the same name. */
  async followHere(name: string): Promise<void> {
    const link = this.page.getByRole('main').getByRole('link', { name, exact: true });
    await this.visitor.arrive(() => link.click());
    await this.watch.look(this.visitor);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.visitor.press(name);
    await this.watch.look(this.visitor);
  }

  fill(label: string | RegExp, text: string): Promise<void> {
    return this.page.getByLabel(label).fill(text);
  }

  choose(label: string, option: string): Promise<void> {
    return this.visitor.choose(label, option);
  }

  /** Answers a question that has radios. */
  answer(question: string, choice: string): Promise<void> {
    return this.group(question).getByLabel(choice, { exact: true }).check();
  }

  /** Ticks some of the boxes of a question. */
  async tick(question: string, ...choices: string[]): Promise<void> {
    for (const choice of choices) await this.group(question).getByLabel(choice, { exact: true }).check();
  }

  /** Answers a question for a day that is given as `2018-09-30`. */
  async date(question: string, day: string): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-');
    const group = this.group(question);
    await group.getByLabel('Day').fill(date);
    await group.getByLabel('Month').fill(month);
    await group.getByLabel('Year').fill(year);
  }

  /** Loads the page again until it says something. */
  async until(says: string | RegExp): Promise<string> {
    const look = async (): Promise<string> => {
      await this.page.reload();
      return this.says();
    };
    const text = await eventually(look, (seen) => seen.search(says) >= 0);
    await this.watch.look(this.visitor);
    return text;
  }

  /** Loads the page again until something stands on it. */
  async untilThere(thing: Locator): Promise<void> {
    const look = async (): Promise<number> => {
      await this.page.reload();
      return thing.count();
    };
    await eventually(look, (count) => count > 0);
    await this.watch.look(this.visitor);
  }

  /** Saves what a link of the page downloads; answers the text of it. */
  async download(link: string): Promise<string> {
    const started = this.page.waitForEvent('download');
    await this.page.getByRole('link', { name: link, exact: true }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await started).createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }

  async tab(): Promise<Walker> {
    return new Walker(await this.visitor.tab(), this.watch);
  }

  private group(question: string) {
    return this.page.getByRole('group', { name: question, exact: true });
  }
}
