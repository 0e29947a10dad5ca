import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { parse } from 'yaml';
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
  return readPartnership(readFileSync(file, 'utf8'), file);
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
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    throw new PartnershipFileError(file, [`it is not YAML: ${(error as Error).message}`]);
  }
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
