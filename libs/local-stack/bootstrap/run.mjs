import { spawn } from 'node:child_process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program to its end in the foreground and resolves with its exit code. */
export function run(command, args, { forwardSignals = false, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    if (forwardSignals) SIGNALS.forEach((signal) => process.on(signal, forward));
    child.on('error', reject);
    child.on('exit', (code) => {
      SIGNALS.forEach((signal) => process.off(signal, forward));
      resolve(code ?? 1);
    });
  });
}
