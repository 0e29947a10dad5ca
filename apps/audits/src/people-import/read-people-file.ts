import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { ImportedPerson, type ListedPerson } from './people-file.js';
import { PeopleImportError } from './people-import-error.js';

/**
 * Reads a list of people (YAML). Throws `PeopleImportError` with every problem of its shape. People are named by line
 * only, so that the problems can be shown or mailed to anybody.
 */
export function readPeopleFile(text: string): ListedPerson[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: Node): number => lines.linePos(node.range?.[0] ?? 0).line;
  if (document.errors.length > 0) {
    throw new PeopleImportError(
      document.errors.map((error) => `line ${error.linePos?.[0].line ?? 1}: this is not YAML`),
    );
  }
  const list = document.contents;
  if (!isSeq<Node>(list)) throw new PeopleImportError(['line 1: the file must hold a list of people']);
  const entries = list.items.map((node) => ({ node, line: lineOf(node) }));
  const problems = entries.flatMap(({ node, line }) =>
    isMap(node) ? [] : [`line ${line}: this is not a person with fields`],
  );
  if (problems.length > 0) throw new PeopleImportError(problems);
  const people = entries.map(({ node, line }) => ({
    line,
    person: plainToInstance(ImportedPerson, node.toJS(document) as object),
  }));
  const wrong = people.flatMap(({ line, person }) =>
    shapeProblems(person).map((problem) => `line ${line}: ${problem}`),
  );
  if (wrong.length > 0) throw new PeopleImportError(wrong);
  return people.map(({ line, person }) => Object.assign(person, { line }));
}

function shapeProblems(person: ImportedPerson): string[] {
  const errors = validateSync(person, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  return errors.flatMap((error) => describe(error, ''));
}

function describe(error: ValidationError, path: string): string[] {
  const place = path ? `${path}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {}).map((message) => `${place}: ${message}`);
  return [...own, ...(error.children ?? []).flatMap((child) => describe(child, place))];
}
