import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Child } from '../world/child.js';
import type { World } from '../world/world.js';
import { slopeOf, type Slope } from './slope.js';

/** How things were at a moment. */
interface Sample {
  readonly seconds: number;
  /** Megabytes in memory of each process, by its kind. */
  readonly memory: Readonly<Record<string, number>>;
  readonly holes: number;
}

const HOLES = `SELECT jsonb_array_length(holes) AS holes FROM outbox_cursor`;
const KILOBYTES = 1024;
/** The part of the time in which caches fill and code is compiled. */
const WARM_UP = 0.25;

/** Looks at processes and at the outbox at intervals, and writes down what it sees, a line each, for a graph to be drawn. */
export class Samples {
  private readonly all: Sample[] = [];
  private readonly begun = performance.now();

  constructor(
    private readonly world: World,
    private readonly children: readonly Child[],
    private readonly file: string,
  ) {
    mkdirSync(dirname(file), { recursive: true });
    this.write(['seconds', ...children.map(({ kind }) => `${kind} MB`), 'holes']);
  }

  /** Looks every so many milliseconds, for as long as asked. */
  async take(milliseconds: number, interval: number): Promise<void> {
    while (performance.now() - this.begun < milliseconds) {
      await this.look();
      await new Promise((resolve) => setTimeout(resolve, interval));
    }
  }

  /** The most holes that the outbox' cursor had at once. */
  get mostHoles(): number {
    return Math.max(0, ...this.all.map(({ holes }) => holes));
  }

  /** How each process' memory rises, in megabytes an hour, once it is warm. */
  slopes(): ReadonlyMap<string, Slope> {
    const last = this.all.at(-1)?.seconds ?? 0;
    const warm = this.all.filter(({ seconds }) => seconds >= last * WARM_UP);
    const slopeFor = (kind: string): Slope =>
      slopeOf(warm.map(({ seconds, memory }) => ({ hours: seconds / 3600, value: memory[kind] ?? Number.NaN })));
    return new Map(this.children.map(({ kind }) => [kind, slopeFor(kind)]));
  }

  private async look(): Promise<void> {
    const { speaking, place } = this.world;
    const [cursor] = await speaking.work.run(place.scope, (tx) => tx.query<{ holes: number }>(HOLES));
    const memory = Object.fromEntries(this.children.map(({ kind, pid }) => [kind, residentMegabytes(pid)]));
    const sample = { seconds: (performance.now() - this.begun) / 1000, memory, holes: cursor?.holes ?? 0 };
    this.all.push(sample);
    this.write([sample.seconds.toFixed(1), ...Object.values(memory).map((size) => size.toFixed(1)), sample.holes]);
  }

  private write(cells: readonly (string | number)[]): void {
    appendFileSync(this.file, `${cells.join(',')}\n`);
  }
}

function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / KILOBYTES;
}
