import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** A real browser, for what only one can show: layout, the security policy at work, accessibility. */
export class RealBrowser {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<RealBrowser> {
    const executablePath = await chromium.executablePath();
    return new RealBrowser(await playwright.launch({ executablePath, args: chromium.args, headless: true }));
  }

  /** A window of its own, `width` pixels wide. What the page complains of in the console is gathered in `complaints`. */
  async window(width: number, options: { javaScriptEnabled?: boolean } = {}): Promise<{ page: Page; complaints: string[] }> {
    const context = await this.browser.newContext({ viewport: { width, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => (message.type() === 'error' ? complaints.push(message.text()) : undefined));
    page.on('pageerror', (error) => complaints.push(error.message));
    return { page, complaints };
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}

/** What axe finds wrong with a page, best practice included. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate<Violation[]>('axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations)');
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 150)).join(' | ')}`);
}

/** How many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
