import { Accord, type Looking } from '../../pages/accord.js';
import { PageWatch } from './page-watch.js';
import { Walker } from './walker.js';

/** Where somebody works. */
export const STOCKTON = 'Stockton-on-Tees';
/** Where somebody works. */
export const HARTLEPOOL = 'Hartlepool';
/** Where the partnership works. */
export const PARTNERSHIP = 'Safeguarding children partnership';

/** The people of a journey, each in a window of their own from the first time that they are needed. */
export class Crew {
  readonly accord = new Accord();
  readonly watch: PageWatch;
  private readonly people = new Map<string, Promise<Walker>>();

  constructor(
    journey: string,
    private readonly looking: Looking = {},
  ) {
    this.watch = new PageWatch(journey, looking.javaScriptEnabled);
  }

  /** A demonstration person; `place` is asked of those who work in several, who have a window for each. */
  person(subject: string, place?: string): Promise<Walker> {
    const key = `${subject} ${place ?? ''}`;
    const known = this.people.get(key) ?? this.signIn(subject, place);
    this.people.set(key, known);
    return known;
  }

  stop(): Promise<void> {
    return this.accord.stop();
  }

  private async signIn(subject: string, place?: string): Promise<Walker> {
    const visitor = await this.accord.signedIn(subject, { ...this.looking, ...(place && { place }) });
    return new Walker(visitor, this.watch);
  }
}
