import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Child } from '../world/child.js';
import type { World } from '../world/world.js';
import type { Point } from './slope.js';

/** What was seen at a moment. */
interface Sample {
  readonly hours: number;
  /** By the process' kind, in megabytes: what the machine gives it, and what it holds on to. */
  readonly resident: ReadonlyMap<string, number>;
  readonly live: ReadonlyMap<string, number>;
  readonly holes: number;
}

const HOLES = `SELECT jsonb_array_length(holes) AS holes FROM outbox_cursor`;
const KILOBYTES = 1024;
const HOUR = 3_600_000;
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
    const columns = this.children.flatMap(({ kind }) => [`${kind} resident MB`, `${kind} live MB`]);
    appendFileSync(file, `${['seconds', ...columns, 'holes'].join(',')}\n`);
  }

  /** Looks so many times in the time given. */
  async take(milliseconds: number, count: number): Promise<void> {
    for (let index = 1; index <= count; index += 1) {
      const due = this.begun + (milliseconds * index) / count;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      await this.look();
    }
  }

  /** The most holes that the outbox' cursor had at once. */
  get mostHoles(): number {
    return Math.max(0, ...this.all.map(({ holes }) => holes));
  }

  /** The memory of a process from when it was warm. */
  memoryOf(kind: string, which: 'resident' | 'live'): Point[] {
    const last = this.all.at(-1)?.hours ?? 0;
    const warm = this.all.filter(({ hours }) => hours >= last * WARM_UP);
    return warm.map((sample) => ({ hours: sample.hours, value: sample[which].get(kind) ?? Number.NaN }));
  }

  private async look(): Promise<void> {
    const { speaking, place } = this.world;
    const [cursor] = await speaking.work.run(place.scope, (tx) => tx.query<{ holes: number }>(HOLES));
    const holes = cursor?.holes ?? 0;
    const resident = new Map(this.children.map(({ kind, pid }) => [kind, residentMegabytes(pid)]));
    const live = new Map<string, number>();
    for (const child of this.children) live.set(child.kind, await child.weigh());
    const hours = (performance.now() - this.begun) / HOUR;
    this.all.push({ hours, resident, live, holes });
    const memory = this.children.flatMap(({ kind }) => [resident.get(kind), live.get(kind)]);
    const cells = [(hours * 3600).toFixed(1), ...memory.map((size) => size?.toFixed(1)), holes];
    appendFileSync(this.file, `${cells.join(',')}\n`);
  }
}

function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / KILOBYTES;
}
