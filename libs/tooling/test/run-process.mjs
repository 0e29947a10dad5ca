import { spawn } from 'node:child_process';
import { childEnvironment, ROOT } from './workspace.mjs';

/** Long enough for a slow machine, short enough that a hanging test run is noticed. */
const LIMIT_MS = 20 * 60_000;

/**
 * Runs a program with its output going straight through, and answers its exit code; 1 when it could not start or hung.
 * It has a process group of its own, so that what it started can be ended with it.
 */
export function runProcess(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: childEnvironment(env),
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    });
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // It has ended already.
      }
    };
    let interrupted = false;
    const interrupt = () => {
      interrupted = true;
      end('SIGINT');
    };
    const limit = setTimeout(() => {
      console.error(`${command} ran for more than ${LIMIT_MS / 60_000} minutes and was ended.`);
      end('SIGKILL');
    }, LIMIT_MS);
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
    const settle = (code, signal) => {
      if (signal) console.error(`${command} was ended by ${signal}.`);
      clearTimeout(limit);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      if (interrupted) process.exit(130);
      resolve(code ?? 1);
    };
    child.once('error', (error) => {
      console.error(error.message);
      settle(1);
    });
    child.once('close', settle);
  });
}
