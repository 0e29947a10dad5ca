import { draw } from './joint-audit/drawing.js';
import { record } from './joint-audit/fieldwork.js';
import { Journey } from './joint-audit/journey.js';
import { moderateThem } from './joint-audit/moderating.js';
import { openAndImport } from './joint-audit/opening.js';
import { report } from './joint-audit/reporting.js';
import { find } from './joint-audit/sharing.js';

describe('one joint neglect audit, by the pages of both authorities', () => {
  const journey = new Journey();
  beforeAll(() => journey.start());
  afterAll(() => journey.stop());
  afterEach(() => {
    expect(journey.crew.watch.faults()).toEqual([]);
  });

  describe('a cycle and its registers', () => openAndImport(journey));
  describe('the draw', () => draw(journey));
  describe('fieldwork', () => record(journey));
  describe('moderation', () => moderateThem(journey));
  describe('a finding', () => find(journey));
  describe('the board report', () => report(journey));
});
