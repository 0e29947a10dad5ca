import { REPLACEMENT_REASONS, type SampledCase, type Stratum } from '@accord/contracts';
import type { Partnership } from '@accord/partnership';
import { scopeName } from '../../rendering/names.js';
import type { AuthorityDraw, DrawStatus } from '../../services/audits/draw.js';
import type { Visit } from '../../visit/visit.js';
import { taskInWords, valueInWords } from './draw-texts.js';
import type { AuthorityDrawView, FactView, SampledCaseView, StratumView } from './draw-view.js';
import { seedStep } from './recompute-commands.js';

const REPLACEABLE: readonly DrawStatus['state'][] = ['sampling', 'fieldwork', 'moderation', 'findings'];

/** One authority's part in a draw, as far as the visitor may know it. */
export function presentAuthority(
  part: AuthorityDraw,
  status: DrawStatus,
  { visit, partnership }: { visit: Visit; partnership: Partnership },
): AuthorityDrawView {
  const { authority, frame, sample } = part;
  const isOwn = authority === status.own;
  const values = status.values.map(({ value }) => value);
  return {
    id: authority,
    name: scopeName(partnership, authority),
    isOwn,
    task: taskInWords(status.stage, part),
    facts: factsOf(part),
    warnings: warningsOf(part, status),
    strata: (sample ?? frame)?.strata.map(presentStratum) ?? [],
    cases: isOwn && status.cases.length > 0 ? ownCases(status, visit) : (sample?.cases ?? []).map(sampledCase),
    hasTeams: isOwn && status.cases.length > 0,
    seedStep: frame && sample ? seedStep({ digest: frame.digest, values, seed: sample.seed }) : undefined,
  };
}

function presentStratum({ name, size, allocated }: Stratum): StratumView {
  return { name, size, allocated: allocated ?? '' };
}

function factsOf(part: AuthorityDraw): FactView[] {
  const { frame, sample } = part;
  const drawn = sample?.cases.filter(({ state }) => state === 'drawn').length;
  return [
    fact('Digest of the frame', frame?.digest ?? 'Not frozen, or not shared yet', frame ? 'accord-value' : undefined),
    ...(frame ? [fact('Cases in the frame', String(frame.size))] : []),
    fact('Value', valueInWords(part), part.valueText ? 'accord-value' : undefined),
    ...(sample ? [fact('Seed', sample.seed, 'accord-value'), fact('Cases drawn', String(drawn))] : []),
  ];
}

function warningsOf({ frame, isSeedRight, isValueChanged }: AuthorityDraw, { sampling }: DrawStatus): string[] {
  const isSmall = frame !== null && frame.size < sampling.cases;
  return [
    ...(isSmall
      ? [
          `Only ${frame.size} cases meet the criteria, fewer than the ${sampling.cases} asked for: all of them are drawn.`,
        ]
      : []),
    ...(isSeedRight === false
      ? [
          'The seed is not the one that the digest and the values make. Tell the partnership manager before anything is audited.',
        ]
      : []),
    ...(isValueChanged
      ? [
          'The published value is not the one that was given here. Tell the partnership manager before anything is audited.',
        ]
      : []),
  ];
}

function ownCases(status: DrawStatus, visit: Visit): SampledCaseView[] {
  const canReplace = visit.may('sample.replace') && REPLACEABLE.includes(status.state);
  return status.cases.map((one) => {
    const about = `/drawn-cases/${one.drawnCaseId}`;
    const replace = { text: `Replace ${one.pseudonym}`, href: `${about}/replace` };
    const why = { text: `Why ${one.pseudonym} was replaced`, href: `${about}/replacement` };
    const actions = one.state === 'replaced' ? (visit.may('sample.replace') ? [why] : []) : canReplace ? [replace] : [];
    return { ...sampledCase(one), team: one.team, actions };
  });
}

function sampledCase({ pseudonym, stratum, state, replacedBy, reason }: SampledCase): SampledCaseView {
  const why = reason ? `: ${REPLACEMENT_REASONS[reason]}` : '';
  const text = state === 'drawn' ? 'Drawn' : `Replaced by ${replacedBy}${why}`;
  return { pseudonym, stratum, state: text, actions: [] };
}

/** A line of a summary list. */
export function fact(key: string, text: string, classes?: string): FactView {
  return { key: { text: key }, value: { text, classes } };
}
