import type { AuditTool, GradingScale, PublishedGrade } from '@accord/contracts';
import { cellProblem, type TableProblem, type TableRow } from '@accord/csv';

/** The columns of a table of published grades, in this order. */
export const GRADE_COLUMNS = ['Subject', 'Standard', 'Grade'] as const;

/** A cycle's standards and grades: what may stand in a table. */
export interface GradeTerms {
  readonly tool: Pick<AuditTool, 'domains'>;
  readonly scale: Pick<GradingScale, 'grades'>;
}

/** A grade with the line it stands in. */
export interface ReadGrade extends PublishedGrade {
  readonly line: number;
}

/** Reads the rows of one table of published grades, gathering what is wrong with any of them. */
export class GradeRows {
  readonly grades: ReadGrade[] = [];
  readonly problems: TableProblem[] = [];
  private readonly standards: ReadonlyMap<string, string>;
  private readonly labels: ReadonlyMap<string, string>;
  private readonly firstLines = new Map<string, number>();

  constructor(private readonly terms: GradeTerms) {
    this.standards = new Map(terms.tool.domains.flatMap(({ code, title }) => namesOf(code, title)));
    this.labels = new Map(terms.scale.grades.flatMap(({ code, label }) => namesOf(code, label)));
  }

  add({ line, values }: TableRow): void {
    const [subject = '', standard = '', label = ''] = values.map((value) => value.normalize('NFC').trim());
    const before = this.problems.length;
    values.forEach((value, index) => this.checkCell(line, index, value));
    if (subject === '') this.report(line, 0, 'empty', 'Enter the name of the service.');
    const domain = this.standards.get(plain(standard));
    if (!domain)
      this.report(
        line,
        1,
        ...unknown(
          'standard',
          this.terms.tool.domains.map(({ title }) => title),
        ),
      );
    const grade = this.labels.get(plain(label));
    if (!grade)
      this.report(
        line,
        2,
        ...unknown(
          'grade',
          this.terms.scale.grades.map((one) => one.label),
        ),
      );
    if (this.problems.length > before || !domain || !grade) return;
    this.checkRepeated(line, `${plain(subject)}\n${domain}`);
    this.grades.push({ line, subject, domain, grade });
  }

  private checkRepeated(line: number, place: string): void {
    const first = this.firstLines.get(place);
    if (first === undefined) this.firstLines.set(place, line);
    else this.report(line, 0, `the service has this standard in line ${first} already`, 'Leave one of the two lines.');
  }

  private checkCell(line: number, index: number, value: string): void {
    const found = cellProblem(value, index === 0 ? 100 : undefined);
    if (found) this.report(line, index, found.problem, found.whatToDo);
  }

  private report(line: number, index: number, problem: string, whatToDo: string): void {
    const column = GRADE_COLUMNS[index];
    // One problem a cell, the first; what stands at the end is of the same line.
    const isSaid = this.problems.slice(-GRADE_COLUMNS.length).some((one) => one.line === line && one.column === column);
    if (!isSaid) this.problems.push({ line, column, problem, whatToDo });
  }
}

/** A code and the words for it, as people may write them. */
function namesOf(code: string, words: string): [string, string][] {
  return [
    [plain(code), code],
    [plain(words), code],
  ];
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function unknown(what: string, known: readonly string[]): [problem: string, whatToDo: string] {
  return [`not a ${what} of this cycle`, `Write one of these: ${known.join(', ')}.`];
}
