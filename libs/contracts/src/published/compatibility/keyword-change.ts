const NARROWER = 'narrower: a reader of today would refuse older messages';
const WIDER = 'wider: older readers would refuse messages of today';

/** Keywords whose value is the least that is accepted, and those where it is the most. */
const LEAST = ['minimum', 'minLength', 'minItems'];
const MOST = ['maximum', 'maxLength', 'maxItems'];

/** What the change of one keyword means, or undefined when it did not change. */
export function keywordChange(keyword: string, before: unknown, after: unknown): string | undefined {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  return `${keyword} was ${told(before)} and is ${told(after)} (${meaning(keyword, before, after)})`;
}

function meaning(keyword: string, before: unknown, after: unknown): string {
  if (before === undefined) return NARROWER;
  if (after === undefined) return WIDER;
  if (LEAST.includes(keyword)) return Number(after) > Number(before) ? NARROWER : WIDER;
  if (MOST.includes(keyword)) return Number(after) < Number(before) ? NARROWER : WIDER;
  if (keyword === 'enum' || keyword === 'type') return setMeaning(listOf(before), listOf(after));
  return 'neither includes the other for certain';
}

function setMeaning(before: readonly unknown[], after: readonly unknown[]): string {
  const lost = before.filter((value) => !after.includes(value));
  const won = after.filter((value) => !before.includes(value));
  if (lost.length > 0 && won.length > 0) return 'neither includes the other';
  if (lost.length === 0 && won.length === 0) return 'in another order only, which is not worth a change';
  return lost.length > 0 ? NARROWER : WIDER;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

function told(value: unknown): string {
  return value === undefined ? 'not there' : JSON.stringify(value);
}
