/** Another login of this machine, for servers that refuse to run as root. */
export interface ProcessUser {
  readonly uid: number;
  readonly gid: number;
}

/** How a child process is run. */
export interface ProcessDescription {
  /** Names its log and its record. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly user?: ProcessUser;
  /** What makes it end in an orderly way; SIGTERM unless said otherwise. */
  readonly stopSignal?: NodeJS.Signals;
}
