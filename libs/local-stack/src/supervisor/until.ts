import { setTimeout as delay } from 'node:timers/promises';

/** How long to wait for something, how often to look, and when to give up early. */
export interface UntilOptions {
  readonly timeoutMs: number;
  readonly intervalMs?: number;
  /** Why waiting is pointless, once it is: the process waited for has ended, for instance. */
  readonly hopeless?: () => string | undefined;
}

/** Waits until a probe says yes. A probe that throws counts as a no. */
export async function until(
  what: string,
  probe: () => boolean | Promise<boolean>,
  options: UntilOptions,
): Promise<void> {
  const deadline = Date.now() + options.timeoutMs;
  while (!(await answer(probe))) {
    const reason = options.hopeless?.();
    if (reason) throw new Error(`Gave up waiting for ${what}: ${reason}`);
    if (Date.now() > deadline) throw new Error(`Waited ${options.timeoutMs / 1000} s in vain for ${what}`);
    await delay(options.intervalMs ?? 50);
  }
}

async function answer(probe: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await probe();
  } catch {
    return false;
  }
}
