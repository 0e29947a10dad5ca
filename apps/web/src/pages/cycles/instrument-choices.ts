import type { Choice } from '../../forms/form-definition.js';
import type { InstrumentVersion } from '../../services/audits/cycles.js';

interface Named extends InstrumentVersion {
  readonly name: string;
}

/** Tools or scales to choose from, newest version first. */
export function instrumentChoices(all: readonly Named[]): Choice[] {
  const newestFirst = [...all].sort((one, other) => other.version - one.version);
  return newestFirst.map((one) => ({ value: valueOf(one), text: `${one.name}, version ${one.version}` }));
}

/** A version as the value of a choice: `neglect v1`. */
export function valueOf({ id, version }: InstrumentVersion): string {
  return `${id} v${version}`;
}

/** The version that was chosen; one that does not exist when none was. */
export function chosenVersion(value: string | undefined): InstrumentVersion {
  const [id = '', version = ''] = (value ?? '').split(' v');
  return { id: id || 'none', version: Number(version) || 1 };
}
