import type { DrawnCase, SampleDrawnV1 } from '@accord/contracts';
import { newId, toScope } from '@accord/kernel';
import { AuditsFixture } from '../../testing/audits-fixture.js';
import { ModerationStory } from '../../testing/moderation-story.js';
import { WithdrawReplacedHandler } from './withdraw-replaced.handler.js';
import { WithdrawReplaced } from './withdraw-replaced.js';

describe(WithdrawReplaced.name, () => {
  let audits: AuditsFixture;
  let story: ModerationStory;
  beforeAll(async () => {
    audits = await AuditsFixture.start();
    story = await ModerationStory.start(audits);
  });
  afterAll(() => audits.close());

  /** What `cases` says when a case was replaced, told to every handler of this service. */
  const replace = async (drawnCaseId: string, pseudonym: string) => {
    const replaced: DrawnCase = {
      ...{ drawnCaseId, pseudonym, team: 'Safeguarding North', stratum: 'Child protection' },
      ...{ state: 'replaced' as const, replacedBy: 'STO-18Q3-99', reason: 'not-in-scope' as const },
    };
    const { cycleId } = story.field.cycle;
    const hash = 'a'.repeat(64);
    const data: SampleDrawnV1 = { cycleId, digest: hash, seed: hash, size: 120, strata: [], cases: [replaced] };
    const handler = audits.service.app.get(WithdrawReplacedHandler, { strict: false });
    const said = { id: newId(), type: 'sample-drawn.v1', aggregateId: cycleId, sequence: 1, at: audits.clock.now() };
    await story.field.within((tx) => handler.withdraw({ tx, saidIn: toScope('stockton'), data, ...said }));
    await story.field.draw(replaced);
  };

  it('withdraws what moderation gave, says so once, deletes nothing, and lets nobody go on', async () => {
    const drawnCaseId = await story.opened();
    await story.mustAct(drawnCaseId, 'accepted-grades');
    await story.mustAct(drawnCaseId, 'grade', { overall: 'G' });
    const { pseudonym } = (await story.page(drawnCaseId)).body;
    await replace(drawnCaseId, pseudonym);
    await replace(drawnCaseId, pseudonym);
    const events = await audits.eventsAbout('stockton', drawnCaseId);
    const withdrawn = events.filter(({ type }) => type === 'case-withdrawn.v1');
    expect(withdrawn.map(({ data }) => data)).toEqual([{ cycleId: story.field.cycle.cycleId, pseudonym }]);
    const { body } = await story.page(drawnCaseId);
    expect(body).toMatchObject({ state: 'withdrawn', replaced: true, actions: [] });
    expect(body.overall.map(({ overall }) => overall)).toEqual(['G']);
    expect(body.agencies[0]?.judgements).toHaveLength(8);
    expect(body.steps.at(-1)).toMatchObject({ action: 'withdraw' });
    const reopening = await story.act(drawnCaseId, 'moderation/reopen', { reason: 'To see whether it can be.' });
    expect([reopening.status, reopening.body.code]).toEqual([409, 'moderation-not-possible']);
    expect((await story.as('amara').get(`/drawn-cases/${drawnCaseId}/final-grades`)).status).toBe(404);
    const counted = (await audits.eventsAbout('stockton', story.field.cycle.cycleId)).at(-1);
    expect(counted?.data['moderated']).toBe(0);
  });

  it('has nothing to say of a case that was never graded, and keeps anyone from opening it', async () => {
    const opened = await story.opened();
    const { pseudonym } = (await story.page(opened)).body;
    await replace(opened, pseudonym);
    expect((await story.page(opened)).body.state).toBe('withdrawn');
    const untouched = await story.handedIn();
    await replace(untouched, (await story.page(untouched)).body.pseudonym);
    expect([...(await story.said(opened)), ...(await story.said(untouched))]).not.toContain('case-withdrawn.v1');
    const opening = await story.as('nadia').post(`/drawn-cases/${untouched}/moderation`, {});
    expect([opening.status, opening.body.code]).toEqual([409, 'case-replaced']);
  });
});
