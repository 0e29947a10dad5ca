import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Assets } from '../assets/assets.js';
import { SAMPLE_PAGES } from '../testing/sample-pages.js';
import { samplePartnership as partnership } from '../testing/sample-partnership.js';
import { sampleSession, sampleVisit } from '../testing/sample-visit.js';
import { Page } from './page.js';
import { presentLayout } from './present-layout.js';
import { Renderer } from './renderer.js';

const views = fileURLToPath(new URL('../../views', import.meta.url));
const assets = new Assets().paths;
const sut = new Renderer();
const around = (visitor: Parameters<typeof presentLayout>[0]['visitor']) =>
  presentLayout({ partnership, assets, nonce: 'nonce-1', visitor, path: '/people' });
const inScope = around({ session: sampleSession, visit: sampleVisit(), unread: 3 });
const samples = Object.entries(SAMPLE_PAGES).flatMap(([name, pages]) =>
  pages.map((page, index) => [`${name} ${index + 1}`, page] as const),
);

describe(Renderer.name, () => {
  it('has a sample of every template', () => {
    const files = readdirSync(`${views}/pages`).map((file) => file.replace('.njk', ''));
    expect(Object.keys(SAMPLE_PAGES).sort()).toEqual(files.sort());
  });

  describe.each(samples)('%s', (_name, page) => {
    const html = sut.render(page, inScope);

    it('has one heading, the title and nothing undefined', () => {
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html).toMatch(/<title >(Error: )?.+ – Accord<\/title>|<title>(Error: )?.+ – Accord<\/title>/);
      expect(html).not.toMatch(/undefined|\[object|NaN|>null</);
    });

    it('says in whose scope one is, and as whom', () => {
      expect(html).toContain('Working in <strong>Stockton-on-Tees</strong>');
      expect(html).toContain('Signed in as <strong>Tegwen Pritchard</strong>');
    });

    it('carries the synchroniser token in every form that changes something', () => {
      const forms = html.match(/<form[^>]*method="post"[\s\S]*?<\/form>/g) ?? [];
      expect(forms.length).toBeGreaterThan(0);
      for (const form of forms) expect(form).toContain('name="formToken"');
    });

    it('holds nothing that the content security policy or the branding rules forbid', () => {
      expect(html).not.toMatch(/ style="| on[a-z]+="|javascript:|<style/);
      expect(html).not.toMatch(/GOV\.UK|govuk-crest|crown|GDS Transport/i);
      expect(html.match(/<script(?![^>]*src=)[^>]*>/g)).toEqual(['<script nonce="nonce-1">']);
      expect(html.match(/(?:src|<link[^>]*href)="https?:/g)).toBeNull();
    });
  });

  it('says Error in the title when there is one', () => {
    const [, withProblems] = SAMPLE_PAGES.form;
    expect(withProblems && sut.render(withProblems, inScope)).toContain('Error: Give a role – Accord');
  });

  it('escapes what people typed', () => {
    const [error] = SAMPLE_PAGES.error;
    const html = error ? sut.render(error, inScope) : '';
    expect(html).toContain('Typed &lt;b&gt;text&lt;/b&gt;');
    expect(html).not.toContain('<b>text</b>');
  });

  it('shows neither place nor navigation to those who are signed out', () => {
    const html = sut.render(new Page('welcome', { title: 'Welcome', authorities: [] }), around({}));
    expect(html).not.toContain('Sign out');
    expect(html).not.toContain('href="/people"');
  });

  it.each(
    readdirSync(views, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.njk')),
  )('%s has no way around escaping', (file) => {
    expect(readFileSync(`${views}/${file}`, 'utf8')).not.toMatch(/\|\s*safe|html:|autoescape/i);
  });
});
