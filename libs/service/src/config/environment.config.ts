/** The variables a process was started with, as far as configuration reads them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** This process's own environment. Everything else takes an `Environment` as argument. */
export function processEnvironment(): Environment {
  return process.env;
}
