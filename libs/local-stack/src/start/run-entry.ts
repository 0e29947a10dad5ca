import { join } from 'node:path';
import type { ChildPlace } from '../supervisor/child-place.js';
import { runToEnd } from '../supervisor/run-to-end.js';

/** A compiled command of the workspace: which file, with which arguments and environment. */
export interface EntryCall {
  readonly name: string;
  readonly file: string;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a command of the workspace to its end, on the Node that runs this. */
export function runEntry(root: string, call: EntryCall, place: ChildPlace): Promise<void> {
  const args = [join(root, call.file), ...(call.args ?? [])];
  return runToEnd({ name: call.name, command: process.execPath, args, env: call.env, cwd: root }, place);
}
