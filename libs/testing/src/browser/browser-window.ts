import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';

/** How a window differs from an ordinary one. */
export interface WindowOptions {
  readonly javaScriptEnabled?: boolean;
}

const HEIGHT = 900;
// What the browser says about any answer that is not 2xx, also when it is a page made for people.
const STATUS_NOTE = /^Failed to load resource: the server responded with a status of [45]\d\d/;

/** A window of a real browser, with cookies of its own, and everything it complained of. */
export class BrowserWindow {
  /** Errors of the console: refusals by the security policy, scripts that failed, files that are not there. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    /** Its first tab. */
    readonly page: Page,
  ) {
    this.listenTo(page);
    context.on('page', (tab) => this.listenTo(tab));
  }

  static async open(browser: Browser, width: number, options: WindowOptions): Promise<BrowserWindow> {
    const context = await browser.newContext({ viewport: { width, height: HEIGHT }, ...options });
    return new BrowserWindow(context, await context.newPage());
  }

  /** Another tab, with the same cookies. */
  tab(): Promise<Page> {
    return this.context.newPage();
  }

  resize(width: number): Promise<void> {
    return this.page.setViewportSize({ width, height: HEIGHT });
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private listenTo(page: Page): void {
    page.on('console', (message) => this.hear(page, message));
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  private hear(page: Page, message: ConsoleMessage): void {
    const isAboutThePage = message.location().url.split('#')[0] === page.url().split('#')[0];
    if (message.type() !== 'error' || (STATUS_NOTE.test(message.text()) && isAboutThePage)) return;
    this.complaints.push(`${message.text()} (${message.location().url})`);
  }
}
