import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { toAsset, type Asset } from './asset.js';
import { buildStylesheet } from './build-stylesheet.js';

const require = createRequire(import.meta.url);
const PREFIX = '/assets/';

/** Where govuk-frontend is, wherever it was installed. */
export const govukFrontendFolder = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist', 'govuk');

/** Addresses of the files that every page asks for. */
export interface AssetPaths {
  readonly stylesheet: string;
  readonly script: string;
  readonly icon: string;
}

/** The stylesheet, script and icon: built once at start, served from memory. */
export class Assets {
  readonly paths: AssetPaths;
  private readonly byName: ReadonlyMap<string, Asset>;

  constructor() {
    const stylesheet = toAsset(
      'accord.css',
      'text/css; charset=utf-8',
      buildStylesheet(govuk('govuk-frontend.min.css'), own('accord.css')),
    );
    const library = toAsset(
      'govuk-frontend.js',
      'text/javascript; charset=utf-8',
      govuk('govuk-frontend.min.js').replace(/\n\/\/# source.*$/s, ''),
    );
    const autosave = toAsset('autosave.js', 'text/javascript; charset=utf-8', own('autosave.js'));
    const start = own('accord.js')
      .replace('./govuk-frontend.js', `./${library.name}`)
      .replace('./autosave.js', `./${autosave.name}`);
    const script = toAsset('accord.js', 'text/javascript; charset=utf-8', start);
    const icon = toAsset('accord.svg', 'image/svg+xml', own('accord.svg'));
    this.byName = new Map([stylesheet, library, autosave, script, icon].map((asset) => [asset.name, asset]));
    this.paths = { stylesheet: PREFIX + stylesheet.name, script: PREFIX + script.name, icon: PREFIX + icon.name };
  }

  find(name: string): Asset | undefined {
    return this.byName.get(name);
  }
}

function govuk(file: string): string {
  return readFileSync(join(govukFrontendFolder, file), 'utf8');
}

function own(file: string): string {
  return readFileSync(new URL(`../../static/${file}`, import.meta.url), 'utf8');
}
