import type { MessagingTuning } from '@accord/messaging';
import type { Guard } from './guard.js';
import type { Standstill } from './stop-point.js';
import type { WriterHabits } from './writer-habits.js';

/** What a process works with, as JSON on its command line. */
export interface ProcessSettings {
  /** Address of the database of each scope that it works for, under the runtime login of its service. */
  readonly databases: Readonly<Record<string, string>>;
  readonly tuning?: Partial<MessagingTuning>;
  /** Where to stand still, if anywhere. */
  readonly standstill?: Standstill;
  /** By how much its clock is wrong, in milliseconds. */
  readonly clockSkew?: number;
  /** Of a consumer: after how many milliseconds of silence the group goes on without it. */
  readonly sessionTimeout?: number;
  /** What is taken away from it. */
  readonly without?: readonly Guard[];
  /** Of a writer only. */
  readonly writing?: WritingSettings;
}

/** What a process with writers does. */
export interface WritingSettings {
  /** Folder of the journals. */
  readonly journals: string;
  readonly seed: number;
  readonly writers: number;
  readonly habits: WriterHabits;
  /** How many commands each writer does; without it, as many as it can until it is asked to end. */
  readonly commands?: number;
}
