import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { govukFrontendFolder } from '../assets/assets.js';
import type { LayoutView } from './layout-view.js';
import type { Page } from './page.js';

const VIEWS = fileURLToPath(new URL('../../views', import.meta.url));

/** Turns a page into HTML. Everything is escaped; templates are compiled once. */
export class Renderer {
  private readonly environment: nunjucks.Environment;

  constructor() {
    const loader = new nunjucks.FileSystemLoader([VIEWS, dirname(govukFrontendFolder)], { noCache: false });
    this.environment = new nunjucks.Environment(loader, { autoescape: true, trimBlocks: true, lstripBlocks: true });
  }

  render(page: Page, layout: LayoutView): string {
    return this.environment.render(`pages/${page.template}.njk`, { page: page.model, layout });
  }
}
