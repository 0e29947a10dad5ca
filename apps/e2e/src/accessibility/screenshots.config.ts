import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of a page in the folder that `ACCORD_SHOTS` names, for people to look at; without it, nothing happens. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = process.env['ACCORD_SHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replaceAll(/[^\w-]+/g, '-')}.png`), fullPage: true });
}
