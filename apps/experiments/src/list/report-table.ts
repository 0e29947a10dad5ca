import { FAULTS } from '../checker/findings.js';
import type { ExperimentReport } from './experiment-report.js';

const HEADING = ['', 'done', FAULTS.join('/'), 'besides', 'control', 'caught in it', 's', 'seed'];

/** One row per experiment: what was done, what was found, and what was found once the guard was taken away. */
export function reportTable(reports: readonly ExperimentReport[]): string {
  const rows = [HEADING, ...reports.map(rowOf)];
  const widths = HEADING.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

function rowOf({ experiment, verdict, caught, seconds, seed }: ExperimentReport): string[] {
  const { id, name, control } = experiment;
  return [
    `${id} ${name}`,
    verdict ? doneOf(verdict.done) : 'did not come to its end',
    verdict ? FAULTS.map((fault) => verdict.findings.counts[fault]).join('/') : '-',
    verdict?.extra ? `${verdict.extra.holds ? '' : 'NOT '}${verdict.extra.wanted}: ${verdict.extra.seen}` : '',
    control.name,
    caughtIn(caught),
    seconds.toFixed(0),
    String(seed),
  ];
}

function doneOf(done: Readonly<Record<string, number>>): string {
  return Object.entries(done)
    .map(([what, count]) => `${count.toLocaleString('en-GB')} ${what}`)
    .join(', ');
}

function caughtIn(caught: ExperimentReport['caught']): string {
  if (!caught) return '-';
  const tries = caught.tries > 1 ? ` (at try ${caught.tries})` : '';
  return caught.what === '' ? `NOTHING in ${caught.tries} tries` : `${caught.what}${tries}`;
}
