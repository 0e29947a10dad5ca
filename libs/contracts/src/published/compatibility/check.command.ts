import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JsonSchema } from '../schema/json-schema.js';
import { breakingChanges, type PublishedSchemas } from './breaking-changes.js';
import { committedSchemas } from './committed-schemas.js';

// Ends with 1 when the published schemas changed in a way that their major version does not allow.
const FOLDER = 'libs/contracts/schemas';
const workspace = fileURLToPath(new URL('../../../../..', import.meta.url));

function present(): PublishedSchemas {
  const files = readdirSync(join(workspace, FOLDER), { recursive: true, encoding: 'utf8' });
  const schemas = files
    .filter((path) => path.endsWith('.json'))
    .map((path) => [basename(path, '.json'), readFileSync(join(workspace, FOLDER, path), 'utf8')] as const);
  return new Map(schemas.map(([name, text]) => [name, JSON.parse(text) as JsonSchema]));
}

const before = committedSchemas(workspace, FOLDER);
if ('nothing' in before) {
  console.log(`Nothing to compare the contracts with: ${before.nothing}`);
} else {
  const breaks = breakingChanges(before.schemas, present());
  breaks.forEach((sentence) => console.error(sentence));
  if (breaks.length > 0)
    console.error('Make it a new major version of the event, beside the old one (libs/contracts/README.md)');
  else console.log(`${before.schemas.size} events are compatible with commit ${before.commit}`);
  process.exitCode = breaks.length > 0 ? 1 : 0;
}
