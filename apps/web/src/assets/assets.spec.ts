import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Assets, govukFrontendFolder } from './assets.js';
import { buildStylesheet } from './build-stylesheet.js';

const original = readFileSync(join(govukFrontendFolder, 'govuk-frontend.min.css'), 'utf8');
const stylesheet = (assets: Assets) => assets.find(assets.paths.stylesheet.replace('/assets/', ''))?.content ?? '';

describe(Assets.name, () => {
  const assets = new Assets();

  it.each(['GDS Transport', '@font-face', 'url(', 'govuk-crest', 'sourceMappingURL'])(
    'serves no stylesheet with %s',
    (reserved) => {
      expect(stylesheet(assets)).not.toContain(reserved);
    },
  );

  it('would serve it without the cleaning', () => {
    expect(original).toContain('GDS Transport');
    expect(original).toContain('@font-face');
    expect(() => buildStylesheet(original.replaceAll('@font-face{', '@font-face {'), '')).toThrow(
      'only GOV.UK may use',
    );
  });

  it('keeps the rest and puts our colours last', () => {
    const css = stylesheet(assets);
    expect(css).toContain('font-family:arial,sans-serif');
    expect(css.lastIndexOf('--govuk-brand-colour')).toBeGreaterThan(css.indexOf('--govuk-brand-colour:#1d70b8'));
    expect(css.split('{').length).toBe(css.split('}').length);
  });

  it('names files for what is in them', () => {
    expect(assets.paths.stylesheet).toMatch(/^\/assets\/accord\.[0-9a-f]{10}\.css$/);
    expect(new Assets().paths).toEqual(assets.paths);
    expect(assets.find('../../package.json')).toBeUndefined();
  });
});
