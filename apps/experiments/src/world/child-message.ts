import type { StopPoint } from './stop-point.js';
import type { WriterTally } from './writer-tally.js';

/** What a process tells the experiment that started it. */
export type ChildMessage =
  | { readonly kind: 'ready' }
  /** It has come to the place at which it was to stand still, and does. */
  | { readonly kind: 'at'; readonly point: StopPoint }
  /** A relay: whether it leads now. */
  | { readonly kind: 'role'; readonly role: string }
  /** A relay: how a write of the cursor ended, with the error's name when it was refused. */
  | { readonly kind: 'advance'; readonly outcome: string }
  /** A consumer: what it was handed in one piece, from the first to the last offset. */
  | { readonly kind: 'slice'; readonly partition: string; readonly from: number; readonly to: number }
  /** Asked for its weight: the memory that it holds on to. */
  | { readonly kind: 'weight'; readonly megabytes: number }
  /** A writer, at its end. */
  | { readonly kind: 'tally'; readonly tally: WriterTally }
  /** Something that nobody waited for went wrong. */
  | { readonly kind: 'unhandled'; readonly reason: string };
