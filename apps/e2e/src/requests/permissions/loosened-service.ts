import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { Role } from '@accord/kernel';
import type { RunningStack } from '@accord/testing';
import { environmentOf } from '../app-environment.js';
import { inWorkspace } from '../run-command.js';

/** A service beside the running one whose permission table lets one more role do something. */
export interface LoosenedService {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts `audits` for one scope with a row of its permission table loosened, in that process and nowhere else. */
export async function startLoosenedAudits(
  stack: RunningStack,
  scope: string,
  { action, role }: { readonly action: string; readonly role: Role },
): Promise<LoosenedService> {
  const table = pathToFileURL(inWorkspace('libs/service/dist/permissions/permission-table.js')).href;
  const loosen = `const { PERMISSIONS } = await import('${table}'); PERMISSIONS['${action}'].roles.push('${role}');`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(loosen)}`, 'apps/audits/dist/main.js'];
  const env = { ...environmentOf(stack, 'audits'), SCOPES: scope };
  const child = spawn(process.execPath, args, { cwd: inWorkspace(''), env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    let log = '';
    child.stdout.on('data', (part: Buffer) => {
      log += part.toString('utf8');
      const found = /"port":(\d+)[^\n]*"msg":"started"/.exec(log)?.[1];
      if (found) resolve(Number(found));
    });
    child.once('close', () => reject(new Error('The service did not start')));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
