import type { Partnership } from '@accord/partnership';
import { dayInWords } from '../../rendering/london-time.js';
import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { AuthorityDraw, DrawStatus } from '../../services/audits/draw.js';
import type { Visit } from '../../visit/visit.js';
import { STAGES } from './draw-texts.js';
import type { DrawView, FactView } from './draw-view.js';
import { fact, presentAuthority } from './present-authority.js';
import { recomputeSteps } from './recompute-commands.js';

/** What the page of a draw is shown with. */
export interface DrawContext {
  readonly partnership: Partnership;
  readonly notice?: string;
  /** This authority's frame is frozen, though the others have not heard of it yet. */
  readonly isFrozenHere: boolean;
}

/** The page of a draw: where it stands, who is next, what everybody can check. */
export function presentDraw(status: DrawStatus, visit: Visit, context: DrawContext): DrawView {
  const own = status.authorities.find(({ authority }) => authority === status.own);
  const isTelling = context.isFrozenHere && own?.task === 'freeze-frame';
  const telling =
    'The frame of this authority is frozen. The partnership is being told; load the page again in a moment.';
  return {
    title: 'Draw of cases',
    caption: `${status.theme}, ${status.code}`,
    notice: context.notice,
    back: { text: 'Back to the cycle', href: `/cycles/${status.cycleId}` },
    stage: isTelling ? telling : STAGES[status.stage],
    criteria: criteriaOf(status),
    next: isTelling ? [] : nextSteps(status, visit, own),
    files: filesOf(status, visit, own, context.isFrozenHere),
    authorities: status.authorities.map((part) => {
      const shown = presentAuthority(part, status, { visit, ...context });
      return isTelling && shown.isOwn ? { ...shown, task: 'Frame frozen' } : shown;
    }),
    steps: own ? stepsOf(status, own) : [],
  };
}

/** What the files are called when they are saved. */
export function fileNames({ code, own }: DrawStatus): { frameFile: string; strataFile: string } {
  return { frameFile: `frame-${code}-${own}.txt`, strataFile: `strata-${code}-${own}.txt` };
}

function criteriaOf({ sampling }: DrawStatus): FactView[] {
  const { plans, categories, asOf, ageFrom, ageTo, cases } = sampling;
  return [
    fact('Plan', plans.join(' or ')),
    fact('Category', categories?.join(' or ') ?? 'Any'),
    fact('Open, and aged', `${ageFrom} to ${ageTo} on ${dayInWords(asOf)}`),
    fact('To draw', `${cases} cases in each authority, allotted to the plans in proportion`),
  ];
}

function nextSteps({ cycleId }: DrawStatus, visit: Visit, own: AuthorityDraw | undefined): NavigationLink[] {
  const freeze = { text: 'Freeze the frame', href: `/cycles/${cycleId}/draw/freeze` };
  const give = { text: 'Give a value', href: `/cycles/${cycleId}/draw/value` };
  return [
    ...(own?.task === 'freeze-frame' && visit.may('frame.freeze') ? [freeze] : []),
    ...(own?.task === 'give-value' && visit.may('draw.witness') ? [give] : []),
  ];
}

function filesOf(
  { cycleId }: DrawStatus,
  visit: Visit,
  own: AuthorityDraw | undefined,
  isFrozenHere: boolean,
): NavigationLink[] {
  if (!visit.may('frame.export') || !(own?.frame ?? isFrozenHere)) return [];
  return [
    { text: 'Download the frame file', href: `/cycles/${cycleId}/draw/frame-file` },
    { text: 'Download the list of strata', href: `/cycles/${cycleId}/draw/strata-file` },
  ];
}

function stepsOf(status: DrawStatus, { frame, sample }: AuthorityDraw): DrawView['steps'] {
  if (!frame || !sample) return [];
  const values = status.values.map(({ value }) => value);
  const { seed, strata } = sample;
  return recomputeSteps({ ...fileNames(status), digest: frame.digest, seed, values, strata });
}
