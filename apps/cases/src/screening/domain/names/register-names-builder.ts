import { namePartsOf } from './name-parts.js';
import { RegisterNames } from './register-names.js';

/** Gathers the names of a register one by one, as they are read, into an index. */
export class RegisterNamesBuilder {
  private readonly given = new Set<string>();
  private readonly family = new Set<string>();
  private readonly familiesByGiven = new Map<string, Set<string>>();

  add(name: string): this {
    const parts = namePartsOf(name);
    for (const family of parts.family) this.family.add(family);
    for (const given of parts.given) {
      this.given.add(given);
      const families = this.familiesByGiven.get(given) ?? new Set();
      for (const family of parts.family) families.add(family);
      this.familiesByGiven.set(given, families);
    }
    return this;
  }

  build(): RegisterNames {
    return new RegisterNames(this.given, this.family, this.familiesByGiven);
  }
}
