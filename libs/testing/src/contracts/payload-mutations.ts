import type { Randomness } from '../messaging/randomness.js';

type Json = unknown;

const STRANGERS: readonly Json[] = [
  ...[null, true, false, 0, 1, -1, 2, 99, 100, 101, 0.5, 1e21, 2 ** 31],
  ...[
    '',
    ' ',
    'a',
    'NA',
    'G',
    'plan',
    'drawn',
    '2018-02-30',
    '2018-10-08',
    '0'.repeat(31),
    'x'.repeat(61),
    'y'.repeat(2001),
  ],
  ...[
    '2018-02-30T09:00:00.000Z',
    '2016-12-31T23:59:60.000Z',
    '2018-10-08T09:00:00Z',
    '2018-W12',
    '2018-10-08T24:00:00.000Z',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    '5B1B8F0E-3D0C-4B4F-9A53-0D0C7F6A2F10',
    '5b1b8f0e-3d0c-4b4f-ca53-0d0c7f6a2f10',
  ],
  ...[
    'a@b',
    'rowan@stockton.example',
    'rowan@@stockton.example',
    '"r o"@stockton.example',
    'c2VhbGVk',
    'c2VhbGV',
    'c2VhbA==',
  ],
  ...[[], {}, [[]], [null], [{}], ['G'], ['G', 'G'], [1], { code: 'G' }],
];

/**
 * Changes one to three places of a payload, as careless code or a bad copy would; `fields` are names that a new field may
 * have. The payload itself stays as it is.
 */
export function mutate(payload: object, fields: readonly string[], random: Randomness): object {
  const copy = structuredClone(payload) as Record<string, Json>;
  for (let times = 1 + random.below(3); times > 0; times -= 1)
    mutateOnce(pick(containersIn(copy), random), fields, random);
  return copy;
}

function containersIn(value: Json): (Record<string, Json> | Json[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, Json>, ...Object.values(value).flatMap(containersIn)];
}

function mutateOnce(container: Record<string, Json> | Json[], fields: readonly string[], random: Randomness): void {
  const places = Object.keys(container);
  if (places.length === 0 || random.chance(0.1)) return add(container, fields, random);
  const place = pick(places, random);
  const held = (container as Record<string, Json>)[place];
  if (random.chance(0.15)) return remove(container, place);
  (container as Record<string, Json>)[place] = random.chance(0.35) ? stranger(random) : alike(held, random);
}

function add(container: Record<string, Json> | Json[], fields: readonly string[], random: Randomness): void {
  if (Array.isArray(container)) container.push(container.length > 0 ? pick(container, random) : stranger(random));
  else container[pick(['dateOfBirth', ...fields], random)] = stranger(random);
}

function remove(container: Record<string, Json> | Json[], place: string): void {
  if (Array.isArray(container)) container.splice(Number(place), 1);
  else Reflect.deleteProperty(container, place);
}

/** A value of the same type, a little off: where limits and patterns are. */
function alike(value: Json, random: Randomness): Json {
  if (typeof value === 'number') return value + pick([-100, -1, 0.5, 1, 100], random);
  if (typeof value === 'string') return alikeText(value, random);
  if (Array.isArray(value)) return pick([[], [...(value as Json[]), ...(value as Json[])], [value], value[0]], random);
  if (typeof value === 'object' && value !== null) return pick([{}, [value], [], structuredClone(value)], random);
  return stranger(random);
}

function alikeText(text: string, random: Randomness): string {
  const at = random.below(text.length + 1);
  return pick(
    [
      `${text}\n`,
      text.toUpperCase(),
      text.toLowerCase(),
      text.slice(0, at),
      `${text.slice(0, at)}${pick(['0', 'z', '-', '😀', ' '], random)}${text.slice(at)}`,
      text.replace(/[0-9]/, '9'),
      '😀'.repeat(pick([30, 60, 100, 101, 300], random)),
      text.repeat(20),
    ],
    random,
  );
}

function stranger(random: Randomness): Json {
  return structuredClone(pick(STRANGERS, random));
}

function pick<Item>(items: readonly Item[], random: Randomness): Item {
  return items[random.below(items.length)] as Item;
}
