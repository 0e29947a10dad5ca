import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** A process as the kernel shows it. */
interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  readonly cpuSeconds: number;
}

/** A process and everything that it and its children started, as far as it still runs. */
export function treeOf(root: number): number[] {
  const all = everyProcess();
  const tree = [root];
  for (const pid of tree) tree.push(...all.filter((one) => one.parent === pid).map((one) => one.pid));
  return tree;
}

/** CPU time that a process and its children have used; those that have ended count with whoever waited for them. */
export function cpuSecondsOf(root: number): number {
  const tree = new Set(treeOf(root));
  return everyProcess().reduce((sum, one) => (tree.has(one.pid) ? sum + one.cpuSeconds : sum), 0);
}

/** Memory of one process in MB, its share of pages it has in common with others included (PSS). 0 when it has ended. */
export function memoryOf(pid: number): number {
  const rollup = readOf(`/proc/${pid}/smaps_rollup`);
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
}

/** The command line of a process, blank when it has ended. */
export function commandOf(pid: number): string {
  return readOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
}

function everyProcess(): ProcessFacts[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((name) => {
    const stat = readOf(`/proc/${name}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.length < 20) return [];
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [{ pid: Number(name), parent: Number(fields[1]), cpuSeconds: ticks / TICKS_PER_SECOND }];
  });
}

function readOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
