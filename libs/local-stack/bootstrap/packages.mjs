import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

/** Runs `npm ci` when node_modules is missing or does not match the lock file. */
export async function installPackages({ root, env }) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const digest = createHash('sha256').update(lock).digest('hex');
  const stamp = join(root, 'node_modules/.accord-lock-digest');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  if (!matchesLock(root, JSON.parse(lock))) {
    console.log('Installing packages with npm ci …');
    await step('Installed packages', () => npmCi(root, env));
  }
  writeFileSync(stamp, digest);
}

async function npmCi(root, env) {
  const npm = env.npm_execpath;
  // Development packages are what starts Accord here, also where the environment says production.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] };
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], options)
    : await run('npm', args, options);
  if (code !== 0) throw new Refusal('npm ci failed; its message is above. Correct that and start again.');
}

/** Whether what npm noted down as installed is what the lock file asks for, so that somebody's own `npm ci` is not repeated. */
function matchesLock(root, lock) {
  try {
    const installed = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
    return Object.entries(lock.packages).every(([path, wanted]) => {
      if (!path.includes('node_modules/') || wanted.link) return true;
      return installed[path] ? installed[path].version === wanted.version : Boolean(wanted.optional);
    });
  } catch {
    return false;
  }
}
