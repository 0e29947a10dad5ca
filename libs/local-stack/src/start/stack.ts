import { rmSync } from 'node:fs';
import type { SupervisedProcess } from '../supervisor/supervised-process.js';
import { APP_NAMES } from './app-environment.js';
import type { Connections } from './connections.js';
import type { Ground } from './ground.js';

// Together well below ten seconds, the most that anyone should wait after Ctrl-C.
const APP_GRACE_MS = 5_000;
const SERVER_GRACE_MS = 3_000;

/** A running Accord: its children by name, and a way to end them all. */
export class Stack {
  /** Resolves when the demonstration audit is recorded, or cannot be; absent when nothing of it is left to be done. */
  demonstration?: Promise<void>;
  private stopped?: Promise<void>;

  constructor(
    readonly ground: Ground,
    readonly connections: Connections,
    private readonly afterStop: () => void,
  ) {}

  /** Where a running stack describes itself, for tests in other processes. */
  get descriptionFile(): string {
    return `${this.ground.config.dataFolder}/stack.json`;
  }

  /** The child of that name: `postgres`, `kafka`, `dev-servers` or an application. */
  child(name: string): SupervisedProcess {
    const found = this.ground.place.children.find((child) => child.name === name);
    if (!found) throw new Error(`Nothing called ${name} was started`);
    return found;
  }

  /** Ends the applications first, while what they depend on is still there, then the servers. */
  stop(): Promise<void> {
    this.stopped ??= this.stopAll();
    return this.stopped;
  }

  /** Ends everything at once, for somebody who does not want to wait. */
  async kill(): Promise<void> {
    this.ground.place.close();
    await Promise.all(this.ground.place.children.map((child) => child.stop(0)));
  }

  private async stopAll(): Promise<void> {
    const { place } = this.ground;
    place.close();
    const isApp = (child: SupervisedProcess): boolean => (APP_NAMES as readonly string[]).includes(child.name);
    const servers = place.children.filter((child) => !isApp(child));
    await Promise.all(place.children.filter(isApp).map((child) => child.stop(APP_GRACE_MS)));
    await Promise.all(servers.map((child) => child.stop(SERVER_GRACE_MS)));
    await place.sweep();
    rmSync(this.descriptionFile, { force: true });
    this.afterStop();
  }
}
