import { HARTLEPOOL, STOCKTON } from './crew.js';
import { openPart } from './cycle-pages.js';
import { drawnOrder, sha256, shownDraw } from './draw-pages.js';
import type { Journey, Step } from './journey.js';
import type { Walker } from './walker.js';

const CASE_ID = /\b(STO|HPL)\d{6}\b/;

async function drawPage(journey: Journey, subject: string): Promise<Walker> {
  const walker = await journey.crew.person(subject);
  await openPart(walker, journey.cycle, 'Draw');
  return walker;
}

/** Step 3: frames, values and the draw that anybody can check. */
export const DRAWING: readonly Step[] = [
  [
    'freezes the frame of each authority before a value is asked for',
    async (journey) => {
      for (const subject of ['saoirse-kilbride', 'parveen-chaudhry']) {
        const importer = await drawPage(journey, subject);
        await importer.until('Each authority freezes its frame');
        await importer.press('Freeze the frame');
        await importer.press('Freeze the frame');
        expect(await importer.says()).toContain('The frame has been frozen.');
      }
      const piotr = await drawPage(journey, 'piotr-zawadzki');
      await piotr.until('All frames are frozen.');
    },
  ],

  [
    'shows no value to the other authority before both are given',
    async (journey) => {
      const piotr = await drawPage(journey, 'piotr-zawadzki');
      await piotr.press('Give a value');
      await piotr.press('Give the value');
      expect(await piotr.problems()).toContain('Enter a value');
      await piotr.fill('Value', 'stockton-2018');
      await piotr.press('Give the value');
      expect(await piotr.says()).toContain('The value has been given.');
      const lewis = await drawPage(journey, 'lewis-tannahill');
      await lewis.until('All frames are frozen.');
      expect((await shownDraw(lewis, 'stockton')).value).toBe('Not known here until all are given');
      expect(await lewis.page.content()).not.toContain('stockton-2018');
      await lewis.press('Give a value');
      await lewis.fill('Value', 'hartlepool-2018');
      await lewis.press('Give the value');
    },
  ],

  [
    'draws six cases in each, and shows everybody the same digests, values, seeds and pseudonyms',
    async (journey) => {
      const [piotr, lewis] = [await drawPage(journey, 'piotr-zawadzki'), await drawPage(journey, 'lewis-tannahill')];
      for (const walker of [piotr, lewis]) await walker.until('Every authority has drawn its sample.');
      for (const authority of ['stockton', 'hartlepool'] as const) {
        const [one, other] = [await shownDraw(piotr, authority), await shownDraw(lewis, authority)];
        expect([one.digest, one.value, one.seed]).toEqual([other.digest, other.value, other.seed]);
        expect(one.value).toBe(`${authority}-2018`);
        expect(one.pseudonyms).toEqual(other.pseudonyms);
        expect(one.pseudonyms).toHaveLength(6);
        journey.drawn = { ...journey.drawn, [authority]: [...one.pseudonyms].sort() };
      }
      for (const walker of [piotr, lewis]) expect(await walker.page.content()).not.toMatch(CASE_ID);
      expect((await shownDraw(lewis, 'hartlepool')).says).toContain(`${HARTLEPOOL} (your authority)`);
      expect((await shownDraw(lewis, 'stockton')).says).not.toContain('Team');
    },
  ],

  [
    'can be recomputed by who holds the frame file of the authority',
    async (journey) => {
      const piotr = await drawPage(journey, 'piotr-zawadzki');
      const [frame, strata] = [
        await piotr.download('Download the frame file'),
        await piotr.download('Download the list of strata'),
      ];
      const { digest, seed } = await shownDraw(await drawPage(journey, 'lewis-tannahill'), 'stockton');
      expect(sha256(frame)).toBe(digest);
      expect(sha256(`${digest}:hartlepool-2018:stockton-2018`)).toBe(seed);
      const drawn = strata.split('\n').flatMap((line) => {
        const [stratum = '', id = '', pseudonym] = line.split('\t');
        return pseudonym ? [{ stratum, id }] : [];
      });
      for (const { stratum, id } of drawn) {
        const share = drawn.filter((one) => one.stratum === stratum).length;
        expect(drawnOrder(strata, seed, stratum).slice(0, share)).toContain(id);
      }
      expect(drawn).toHaveLength(6);
      await piotr.open('/');
      expect(await piotr.heading()).toBe(`Your work in ${STOCKTON}`);
    },
  ],
];
