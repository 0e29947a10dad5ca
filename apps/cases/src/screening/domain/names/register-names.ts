import { calledFor } from './called-for.js';

/**
 * The names of one authority's register (children and social workers) as an index for screening. It lives in memory
 * only, in the process of that authority's scope; a look-up is a few hash look-ups whatever the size of the register.
 */
export class RegisterNames {
  static readonly NONE = new RegisterNames(new Set(), new Set(), new Map());
  private readonly calledNames: ReadonlySet<string>;

  constructor(
    private readonly given: ReadonlySet<string>,
    private readonly family: ReadonlySet<string>,
    private readonly familiesByGiven: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    this.calledNames = new Set([...given].flatMap((name) => calledFor(name)));
  }

  /** Whether somebody of the register has, or may be called by, this given name. */
  isGiven(name: string): boolean {
    return this.given.has(name) || this.calledNames.has(name);
  }

  isFamily(name: string): boolean {
    return this.family.has(name);
  }

  /** Whether one person of the register has both names; a diminutive counts as the name it stands for. */
  isPerson(given: string, family: string): boolean {
    if (!this.family.has(family) || !this.isGiven(given)) return false;
    return [given, ...calledFor(given)].some((name) => this.familiesByGiven.get(name)?.has(family));
  }
}
