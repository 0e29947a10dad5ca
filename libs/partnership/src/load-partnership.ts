import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { LineCounter, parseDocument } from 'yaml';
import { Partnership } from './partnership.js';
import { referenceProblems } from './reference-problems.js';

/** The partnership file cannot be used; every problem is listed, by its place in the file. */
export class PartnershipFileError extends Error {
  constructor(
    file: string,
    readonly problems: readonly string[],
  ) {
    super(
      `The partnership file ${file} cannot be used. Correct these and start again:\n  - ${problems.join('\n  - ')}`,
    );
    this.name = 'PartnershipFileError';
  }
}

/** Reads and checks the partnership file (YAML). Throws `PartnershipFileError` with all problems at once. */
export function loadPartnership(file: string): Partnership {
  return readPartnership(readPartnershipText(file), file);
}

/** The text of the file that PARTNERSHIP_FILE names. Throws `PartnershipFileError` when it cannot be read. */
export function readPartnershipText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = 'unknown' } = error as { code?: string };
    throw new PartnershipFileError(file, [
      `it cannot be read (${code}): correct PARTNERSHIP_FILE or the rights on the file`,
    ]);
  }
}

/** Checks the text of a partnership file; `file` is only used in messages. */
export function readPartnership(text: string, file: string): Partnership {
  const content = parseYaml(text, file);
  const partnership = plainToInstance(Partnership, content);
  const shape = validateSync(partnership, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  if (shape.length > 0)
    throw new PartnershipFileError(
      file,
      shape.flatMap((error) => describe(error, '')),
    );
  const references = referenceProblems(partnership);
  if (references.length > 0) throw new PartnershipFileError(file, references);
  return partnership;
}

function parseYaml(text: string, file: string): object {
  // The parser's own messages quote the text, and with it people's names.
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map(({ pos: [start], code }) => {
    const { line, col } = lines.linePos(start);
    return `it is not YAML at line ${line}, column ${col}: ${code.toLowerCase().replaceAll('_', ' ')}`;
  });
  if (broken.length > 0) throw new PartnershipFileError(file, broken);
  const content: unknown = document.toJS();
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new PartnershipFileError(file, ['it must hold one mapping with scopes, agencies, issuers and agreements']);
  }
  return content;
}

function describe(error: ValidationError, path: string): string[] {
  const place = path ? `${path}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {}).map((message) => `${place}: ${message}`);
  return [...own, ...(error.children ?? []).flatMap((child) => describe(child, place))];
}
