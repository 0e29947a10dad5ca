import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { stackFile } from '../../faults/world/stack.config.js';

/** Keeps a picture of a page beside the data of the running stack, for people to look at. */
export async function keepPicture(page: Page, journey: string, name: string): Promise<void> {
  const folder = join(dirname(stackFile()), 'pictures', journey);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replaceAll(/[^\w-]+/g, '-')}.png`), fullPage: true });
}
