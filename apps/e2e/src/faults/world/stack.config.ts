/** Where the running stack describes itself; its other files are beside it. */
export function stackFile(): string {
  const file = process.env['ACCORD_E2E_STACK'];
  if (!file) throw new Error('ACCORD_E2E_STACK must name a running stack: run the tests with npm test.');
  return file;
}

/** What the commands of Accord need of this machine's environment. */
export function programEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '' };
}

/** What the random choices of a test follow from: another one each time, unless one is to be repeated. */
export function faultSeed(): number {
  return Number(process.env['ACCORD_FAULT_SEED'] || Date.now() % 1_000_000);
}
