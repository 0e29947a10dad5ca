import { EVENTS, judgementModeratedV1, personLeftV1, roleGrantedV1, type EventDefinition } from '@accord/contracts';
import { plainToInstance } from 'class-transformer';
import { IsString, validateSync } from 'class-validator';
import { quickPayloadOf } from './quick-payload.js';

type Data = Record<string, unknown>;

const ODD = [
  undefined,
  null,
  '',
  ' ',
  0,
  1,
  -1,
  1.5,
  true,
  [],
  ['x'],
  {},
  '2026-02-30',
  '2026-02-28T10:00:00Z',
  'x'.repeat(5000),
];

/** What class-validator itself says. */
function slowly(event: EventDefinition, data: object, strict: boolean): object | undefined {
  const payload = plainToInstance(event.payload, data);
  const errors = validateSync(payload, { whitelist: true, forbidNonWhitelisted: strict, forbidUnknownValues: true });
  return errors.length > 0 ? undefined : payload;
}

/** The example with each field made odd, taken away and added to, and with its characters changed. */
function variantsOf(example: Data): Data[] {
  const fields = Object.keys(example);
  const changed = fields.flatMap((name) => {
    const text = typeof example[name] === 'string' ? example[name] : undefined;
    const texts =
      text === undefined
        ? []
        : [text.toUpperCase(), text.slice(1), `${text}x`, ` ${text}`, `${text}\n`, text.replace(/\d/, 'g')];
    return [...ODD, ...texts].map((value) => ({ ...example, [name]: value }));
  });
  const without = fields.map((name) => Object.fromEntries(Object.entries(example).filter(([key]) => key !== name)));
  const more = ['more', 'constructor', 'toString', 'length'].map((name) => ({ ...example, [name]: 'x' }));
  return [example, {}, ...changed, ...without, ...more, JSON.parse('{"__proto__": "x"}') as Data];
}

describe(quickPayloadOf.name, () => {
  it.each(EVENTS.map((event) => [event.type, event] as const))(
    'says yes to %s only when class-validator does, with the same payload',
    (_type, event) => {
      const sut = quickPayloadOf(event);
      for (const data of variantsOf(event.example as Data)) {
        for (const strict of [true, false]) {
          const quickly = sut?.(data, strict);
          if (quickly) expect(quickly).toStrictEqual(slowly(event, data, strict));
        }
      }
    },
  );

  it.each([personLeftV1, roleGrantedV1, judgementModeratedV1])('says yes to what is right', (event) => {
    expect(quickPayloadOf(event as EventDefinition)?.(event.example, true)).toStrictEqual(
      slowly(event as EventDefinition, event.example, true),
    );
  });

  it('leaves out fields that it does not know, unless it is to be strict', () => {
    const data = { ...personLeftV1.example, more: 1 };
    expect(quickPayloadOf(personLeftV1)?.(data, false)).toStrictEqual(slowly(personLeftV1, data, false));
    expect(quickPayloadOf(personLeftV1)?.(data, true)).toBeUndefined();
  });

  it('is none for a class of which it does not know everything', () => {
    class Grouped {
      @IsString({ groups: ['some'] }) name!: string;
    }
    expect(quickPayloadOf({ ...personLeftV1, payload: Grouped, example: { name: 'x' } })).toBeUndefined();
  });
});
