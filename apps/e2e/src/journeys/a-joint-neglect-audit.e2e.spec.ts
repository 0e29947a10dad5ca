import { DRAWING } from './joint-audit/drawing.js';
import { FIELDWORK } from './joint-audit/fieldwork.js';
import { Journey, type Step } from './joint-audit/journey.js';
import { MODERATING } from './joint-audit/moderating.js';
import { OPENING } from './joint-audit/opening.js';
import { REPORTING } from './joint-audit/reporting.js';
import { SHARING } from './joint-audit/sharing.js';
import { Steps } from './joint-audit/steps.js';

describe('one joint neglect audit, by the pages of both authorities', () => {
  const journey = new Journey();
  const steps = new Steps();
  beforeAll(() => journey.start());
  afterAll(() => journey.stop());
  afterEach(() => {
    expect(journey.crew.watch.faults()).toEqual([]);
  });

  const take = (part: readonly Step[]): void => {
    for (const [title, act] of part) steps.step(title, () => act(journey));
  };
  describe('a cycle and its registers', () => take(OPENING));
  describe('the draw', () => take(DRAWING));
  describe('fieldwork', () => take(FIELDWORK));
  describe('moderation', () => take(MODERATING));
  describe('a finding', () => take(SHARING));
  describe('the board report', () => take(REPORTING));
});
