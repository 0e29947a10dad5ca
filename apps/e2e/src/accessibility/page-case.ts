import type { Visitor } from '../pages/visitor.js';
import type { PageWorld } from './page-world.js';

/** A page in one of the states that people get to see. */
export interface PageCase {
  readonly name: string;
  /** The address of `web` that it stands for, as the framework calls it. */
  readonly route?: string;
  readonly heading: string | RegExp;
  /** Brings somebody to it. */
  readonly reach: (world: PageWorld) => Promise<Visitor>;
}
