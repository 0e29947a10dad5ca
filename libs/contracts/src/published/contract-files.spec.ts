import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractFiles } from './contract-files.js';

const library = fileURLToPath(new URL('../..', import.meta.url));
const published = contractFiles();

function committed(): string[] {
  const files = readdirSync(join(library, 'schemas'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(library.length));
  return [...files, 'asyncapi.json'].sort();
}

// Where one fails: `npm run contracts` writes the files anew. The change is then seen in the commit, and judged there.
describe('the published contracts', () => {
  it('are of the events that there are, and of no others', () => {
    expect(committed()).toEqual([...published.keys()].sort());
  });

  it.each([...published])('%s is what the code gives', (path, text) => {
    expect(readFileSync(join(library, path), 'utf8')).toBe(text);
  });

  it('would not be, had an event another field', () => {
    const [path, text] = [...published][0] ?? ['', ''];
    expect(readFileSync(join(library, path), 'utf8')).not.toBe(text.replace('"issuer"', '"publisher"'));
  });
});
