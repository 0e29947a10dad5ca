import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const STOP_LIMIT_MS = 40_000;

/**
 * Starts a script that runs servers for the tests. It is told to stop by the end of its input, so the servers also go
 * when Jest is killed. The first line of JSON it prints is the environment of the tests.
 */
export async function startAttached(script) {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const environment = await Promise.race([
    firstJson(child.stdout),
    ended.then((code) => {
      throw new Error(`${script} ended with ${code} before its servers were ready.`);
    }),
  ]);
  return { environment, stop: () => stop(child, ended) };
}

function firstJson(output) {
  return new Promise((resolve) => {
    createInterface({ input: output }).on('line', (line) => {
      if (line.startsWith('{"')) resolve(JSON.parse(line));
      else console.log(line);
    });
  });
}

async function stop(child, ended) {
  child.stdin.end();
  const limit = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(limit);
}

/** For the script: announces what the tests need to know, and stops everything when nobody needs it any more. */
export function serveUntilParentEnds(environment, stopServers) {
  console.log(JSON.stringify(environment));
  process.stdin.resume().once('close', async () => {
    await stopServers();
    process.exit();
  });
}
