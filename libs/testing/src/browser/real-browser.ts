import { setTimeout as delay } from 'node:timers/promises';
import chromium from '@sparticuz/chromium';
import type { Browser } from 'playwright-core';
import { BrowserWindow, type WindowOptions } from './browser-window.js';

// Not the package's own arguments: those switch off what pages are protected by, and run everything in one process.
const ARGUMENTS = ['--no-sandbox'];
const UNPACKING_MS = 200;

/** A real browser, for what only one can show: layout, the security policy at work, accessibility, the keyboard. */
export class RealBrowser {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<RealBrowser> {
    // Loaded only here: most tests that use this library open no browser.
    const { chromium: playwright } = await import('playwright-core');
    for (;;) {
      try {
        const executablePath = await chromium.executablePath();
        return new RealBrowser(await playwright.launch({ executablePath, args: ARGUMENTS, headless: true }));
      } catch (error) {
        if (!isBeingUnpacked(error)) throw error;
        await delay(UNPACKING_MS);
      }
    }
  }

  /** A window of its own, `width` pixels wide, with cookies of its own. */
  window(width: number, options: WindowOptions = {}): Promise<BrowserWindow> {
    return BrowserWindow.open(this.browser, width, options);
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}

/** Test processes that begin at the same moment share one file of the browser, which the first of them still writes. */
function isBeingUnpacked(error: unknown): boolean {
  return error instanceof Error && error.message.includes('ETXTBSY');
}
