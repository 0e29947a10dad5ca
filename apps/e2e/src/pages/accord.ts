import { RealBrowser, RunningStack, type BrowserWindow, type WindowOptions } from '@accord/testing';
import { MailSink } from './mail-sink.js';
import { SignInPage } from './sign-in-page.js';
import { Visitor } from './visitor.js';

/** How somebody looks at Accord. */
export interface Looking extends WindowOptions {
  readonly width?: number;
  /** Where they work from then on, for people who hold roles in several places. */
  readonly place?: string;
}

const DESKTOP = 1280;

/** The running Accord, with a real browser in front of it. The browser starts with the first visitor. */
export class Accord {
  readonly stack = RunningStack.fromEnvironment();
  readonly mail = new MailSink(this.stack.description.mail);
  private readonly windows: BrowserWindow[] = [];
  private browser?: Promise<RealBrowser>;

  /** Somebody who has not signed in. */
  async visitor({ width = DESKTOP, ...options }: Looking = {}): Promise<Visitor> {
    this.browser ??= RealBrowser.start();
    const window = await (await this.browser).window(width, options);
    this.windows.push(window);
    return new Visitor(window, window.page, this.stack.description.web);
  }

  /** A demonstration person who has signed in at their organisation. */
  async signedIn(subject: string, looking: Looking = {}): Promise<Visitor> {
    const visitor = await this.visitor(looking);
    await new SignInPage(visitor, this.stack).signIn(subject);
    if (looking.place) await visitor.press(`Work in ${looking.place}`);
    return visitor;
  }

  /** Closes everything. Throws when a page complained, so that no page of a journey goes unwatched. */
  async stop(): Promise<void> {
    const complaints = this.windows.flatMap((window) => window.complaints);
    await (await this.browser)?.stop();
    if (complaints.length > 0) throw new Error(`Pages complained: ${complaints.join(' · ')}`);
  }
}
