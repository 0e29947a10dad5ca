/** Who reads; `bare` is Accord's transport without its database. */
export type Reader = 'own' | 'bare' | 'nest' | 'raw' | 'count';

/** What a process of its own is to read, from the beginning: after so many messages it is warm and its CPU time counts. */
export interface ReadPlan {
  readonly reader: Reader;
  readonly topic: string;
  readonly scope: string;
  readonly warmUp: number;
  readonly amount: number;
}

/** What it took. */
export interface ReadResult {
  readonly perCpuSecond: number;
}
