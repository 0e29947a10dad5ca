import type { MarkedCommand } from '../checker/journal.js';
import type { Send } from './door.js';

/** A command that can be sent, once or again and again. */
export interface PreparedCommand {
  readonly command: MarkedCommand;
  readonly send: Send;
}

/** Somebody, or a few people together, who give one command after the other. */
export interface Lane {
  /** The next command as things are now; undefined when that cannot be seen at the moment, or there is nothing to do. */
  next(): Promise<PreparedCommand | undefined>;
}
