import { createHash } from 'node:crypto';
import { pageFaults } from '@accord/testing';
import type { Visitor } from '../../pages/visitor.js';
import { keepPicture } from './pictures.js';

const SHAPE = `[...document.querySelectorAll('body *')].map(({ tagName, className }) => tagName + className).join()`;
const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** Looks at every page of a journey: each page, in each of the shapes that it has, once for faults and for a picture. */
export class PageWatch {
  private readonly seen = new Set<string>();
  private readonly found: string[] = [];

  /** Without scripts a page is only pictured: axe is one. */
  constructor(
    private readonly journey: string,
    private readonly hasScripts = true,
  ) {}

  async look(visitor: Visitor): Promise<void> {
    const { page } = visitor;
    const [path = ''] = visitor.path.replaceAll(ID, ':id').split('?');
    const shape = await page.evaluate<string>(SHAPE);
    const key = `${path} ${createHash('sha256').update(shape).digest('hex')}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    await keepPicture(page, this.journey, `${String(this.seen.size).padStart(3, '0')}${path}`);
    if (!this.hasScripts) return;
    this.found.push(...(await pageFaults(page)).map((fault) => `${path}: ${fault}`));
  }

  /** What was wrong with pages since this was asked last. */
  faults(): string[] {
    return this.found.splice(0);
  }
}
