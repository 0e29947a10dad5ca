import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { CHANNELS } from './channels.js';
import { wireName } from './define-event.js';
import { EVENTS } from './events.js';

const strict = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };

describe('the catalogue of events', () => {
  it('names each event once', () => {
    const names = EVENTS.map(wireName);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(EVENTS.map((event) => [wireName(event), event] as const))(
    '%s has an example that its payload accepts',
    (_, event) => {
      expect(validateSync(plainToInstance(event.payload, event.example), strict)).toEqual([]);
    },
  );

  it.each(EVENTS.map((event) => [wireName(event), event] as const))(
    '%s refuses a field it does not declare',
    (_, event) => {
      const problems = validateSync(
        plainToInstance(event.payload, { ...event.example, dateOfBirth: '2010-01-01' }),
        strict,
      );
      expect(problems.map((problem) => problem.property)).toEqual(['dateOfBirth']);
    },
  );

  it.each(EVENTS.map((event) => [wireName(event), event] as const))(
    '%s says when it is said, on a channel that exists',
    (_, event) => {
      expect(event.description).toMatch(/^[A-Z].{30,}\.$/);
      expect(Object.keys(CHANNELS)).toContain(event.channel);
    },
  );
});
