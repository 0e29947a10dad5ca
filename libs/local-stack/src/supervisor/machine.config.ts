import { homedir } from 'node:os';
import { join } from 'node:path';

const FOR_EVERY_PROGRAM = [
  'PATH',
  'HOME',
  'TMPDIR',
  'LANG',
  'LC_ALL',
  'TZ',
  'JAVA_HOME',
  'SSL_CERT_FILE',
  'NODE_EXTRA_CA_CERTS',
];
const FOR_MAVEN = ['MAVEN_OPTS', 'MAVEN_ARGS', 'M2_HOME', 'JAVA_TOOL_OPTIONS'];

/** What this machine's environment says that is not about Accord: where programs are, and where to keep what can be fetched again. */
export class Machine {
  constructor(private readonly env: NodeJS.ProcessEnv = process.env) {}

  /** The part that any program needs. Nothing else reaches a child: it might be another one's password. */
  environment(): Record<string, string> {
    return this.pick(FOR_EVERY_PROGRAM);
  }

  /** A machine behind a proxy or with a mirror of its own tells Maven so in these. */
  mavenEnvironment(): Record<string, string> {
    return this.pick([...FOR_EVERY_PROGRAM, ...FOR_MAVEN]);
  }

  /** The Java of JAVA_HOME, or the first on the path. */
  get java(): string {
    return this.env['JAVA_HOME'] ? join(this.env['JAVA_HOME'], 'bin/java') : 'java';
  }

  /** Outside the clone, so that a second clone finds what the first one fetched. */
  get cacheFolder(): string {
    return this.env['ACCORD_CACHE'] || join(this.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'accord');
  }

  private pick(names: string[]): Record<string, string> {
    return Object.fromEntries(names.flatMap((name) => (this.env[name] === undefined ? [] : [[name, this.env[name]]])));
  }
}
