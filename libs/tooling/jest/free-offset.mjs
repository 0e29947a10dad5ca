import { createServer } from 'node:net';

// One port of each kind that the launcher uses; the others lie between them.
const PORTS = [3000, 3001, 3002, 3003, 3004, 3005, 3006, 3025, 3032, 3092, 3093, 3100, 3101, 3102, 3103, 3104];
const STEP = 10_000;
// Above lie the ports that the system gives to outgoing connections.
const LAST = 29_000;

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** How far to move all ports so that nobody uses any of them: test runs of two clones do not meet. */
export async function freeOffset() {
  for (let offset = STEP; offset <= LAST; offset += STEP / 10) {
    const free = await Promise.all(PORTS.map((port) => isFree(port + offset)));
    if (free.every(Boolean)) return offset;
  }
  throw new Error('No set of free ports was found for the test servers.');
}
