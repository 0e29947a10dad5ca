import { NameSearch } from './name-search.js';
import type { Registered } from './registers.js';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const BETWEEN = String.raw`(?:[/.\s-]|%2[fF]|%20|&#x?2[fF]?;|\\u002[fF]|\\/|\+)`;
const DAY_FIRST = new RegExp(String.raw`(?<!\d)(\d{1,2})${BETWEEN}(\d{1,2})${BETWEEN}(\d{4})(?!\d)`, 'g');
const YEAR_FIRST = new RegExp(String.raw`(?<!\d)(\d{4})${BETWEEN}?(\d{2})${BETWEEN}?(\d{2})(?!\d)`, 'g');
const IN_WORDS = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:${BETWEEN})+(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')})(?:${BETWEEN})+(\d{4})(?!\d)`,
  'gi',
);
const CASE_ID = /[A-Z]{3}\d{6}(?!\d)/gi;

/**
 * Finds who is in the registers, however it is spelled: a child's or a worker's whole name, the number of a case, a date
 * of birth. A first name alone is no hit, nor is a date that nobody in the registers was born on.
 */
export class RegisterSearch {
  private readonly names: NameSearch;
  /** A part of every name: where none of them is, there is no name. */
  private readonly surnames: RegExp;
  private readonly caseIds: ReadonlySet<string>;
  private readonly birthdays: ReadonlySet<string>;

  constructor(registered: readonly Registered[]) {
    const names = new Set(registered.flatMap(({ childName, socialWorker }) => [childName, socialWorker]));
    this.names = new NameSearch([...names].flatMap((name) => [name, surnameFirst(name)]));
    const surnames = new Set([...names].map((name) => /[a-z]{3,}$/i.exec(name)?.[0] ?? ''));
    this.surnames = new RegExp([...surnames].join('|'), 'i');
    this.caseIds = new Set(registered.map(({ caseId }) => caseId));
    this.birthdays = new Set(registered.map(({ dateOfBirth }) => dateOfBirth));
  }

  /** How many different things are looked for. */
  get size(): number {
    return this.names.size + this.caseIds.size + this.birthdays.size;
  }

  /** What was found, as it was spelled there, each once. */
  in(text: string): string[] {
    return [...new Set([...this.namesIn(text), ...this.caseIdsIn(text), ...this.birthdaysIn(text)])];
  }

  private namesIn(text: string): string[] {
    return this.surnames.test(text) ? this.names.in(text) : [];
  }

  private caseIdsIn(text: string): string[] {
    return [...text.matchAll(CASE_ID)].map(([id]) => id).filter((id) => this.caseIds.has(id.toUpperCase()));
  }

  private birthdaysIn(text: string): string[] {
    const days: [string, string][] = [
      ...[...text.matchAll(DAY_FIRST)].map(
        ([all, day, month, year]) => [all, iso(year, month, day)] as [string, string],
      ),
      ...[...text.matchAll(YEAR_FIRST)].map(
        ([all, year, month, day]) => [all, iso(year, month, day)] as [string, string],
      ),
      ...[...text.matchAll(IN_WORDS)].map(
        ([all, day, month, year]) => [all, iso(year, monthNumber(month), day)] as [string, string],
      ),
    ];
    return days.filter(([, day]) => this.birthdays.has(day)).map(([all]) => all);
  }
}

function surnameFirst(name: string): string {
  const words = name.split(' ');
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthNumber(name = ''): string {
  return String(MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1);
}
