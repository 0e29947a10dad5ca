import { DEMO } from '../start/ground.js';
import { readPeople } from '../start/demo-people.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actorsOf, readStory } from './demo-story.js';
import { termsOn } from './planned-cycle.js';

const story = readStory(DEMO);

describe('the story of the demonstration audit', () => {
  it('is told of people of the demonstration', () => {
    const people = readPeople(readFileSync(join(DEMO, 'people.yaml'), 'utf8')).map(({ subject }) => subject);
    expect(actorsOf(story).filter((subject) => !people.includes(subject))).toEqual([]);
    expect(actorsOf(story).length).toBeGreaterThan(15);
  });

  it('has a case for each that is drawn, and words for each grade that is given', () => {
    const { cases } = story.neglect.terms['sampling'] as { cases: number };
    for (const authority of story.authorities) {
      expect(authority.cases).toHaveLength(cases);
      const given = authority.cases.flatMap(({ submissions }) =>
        Object.values(submissions).flatMap(({ grades = '' }) => grades.split(' ').filter(Boolean).map(inDomain)),
      );
      expect(given.filter(({ domain, grade }) => !story.rationales[domain]?.[grade])).toEqual([]);
    }
  });

  it('counts days from the day on which it is recorded', () => {
    const terms = termsOn(new Date('2026-12-30T12:00:00Z'), story.neglect);
    expect(terms).toMatchObject({ code: '18Q3', submissionsDue: '2026-12-27', moderationDue: '2027-01-10' });
  });
});

function inDomain(grade: string, index: number): { readonly domain: string; readonly grade: string } {
  return { domain: `D${index + 1}`, grade };
}
