import { createServer } from 'node:net';
import { PORT_RULES, type PortName, type PortPlan } from './port-plan.js';

/** Something else listens where Accord wants to; the message names the setting that moves Accord. */
export class PortsTakenError extends Error {
  constructor(taken: readonly PortName[], ports: PortPlan) {
    const lines = taken.map(
      (name) => `Port ${ports[name]} is taken by another program. Set ${PORT_RULES[name].setting} to use another one.`,
    );
    super(lines.join('\n'));
    this.name = 'PortsTakenError';
  }
}

/** Throws `PortsTakenError` when any of these ports cannot be had. */
export async function requireFreePorts(names: readonly PortName[], ports: PortPlan): Promise<void> {
  const free = await Promise.all(names.map((name) => isFree(ports[name])));
  const taken = names.filter((_name, index) => !free[index]);
  if (taken.length > 0) throw new PortsTakenError(taken, ports);
}

/** "localhost" is both of these to a browser, so neither may belong to somebody else. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
