import type { Role, ScopeKind } from '@accord/kernel';

/** Who may do something, and in which kinds of scope it can be done at all. */
export interface Permission {
  readonly scopes: readonly ScopeKind[];
  readonly roles: readonly Role[];
}

const EVERYWHERE = ['authority', 'joint'] as const;
const AUTHORITY = ['authority'] as const;
const JOINT = ['joint'] as const;

/** Whoever takes part in audits or reads what comes of them: all but those who only run Accord. */
const TAKES_PART = [
  'auditor',
  'safeguarding-lead',
  'moderator',
  'cross-authority-moderator',
  'partnership-manager',
  'director',
  'reviewing-officer',
  'board-member',
  'scrutineer',
  'data-protection-officer',
  'register-importer',
  'draw-witness',
  'learning-lead',
] as const satisfies readonly Role[];

/**
 * Who may do what: action → kinds of scope and roles. Deny by default; a route that declares no permission does not start.
 * What also depends on the object (one's own submission, one's own agency) is decided by the use case, inside of this.
 * Read by the guard and, through `GET /me`, by the pages that show or hide a button.
 */
export const PERMISSIONS = {
  /** See the people of the scope and their grants. */
  'people.read': { scopes: EVERYWHERE, roles: ['administrator', 'partnership-manager', 'data-protection-officer'] },
  /** Invite, grant, end, and record that someone left. */
  'people.manage': { scopes: EVERYWHERE, roles: ['administrator'] },
  /** See who did or looked at what. Looking is itself in the trail. */
  'trail.read': { scopes: EVERYWHERE, roles: ['data-protection-officer', 'scrutineer', 'operations'] },
  /** See which mails could not be delivered: address and state, never content. */
  'deliveries.read': { scopes: EVERYWHERE, roles: ['administrator', 'operations'] },
  /** See which messages could not be applied and why, never what is in them. */
  'parked.read': { scopes: EVERYWHERE, roles: ['administrator', 'operations'] },
  /** Try parked messages again, or give them up: it may decide who has access. */
  'parked.decide': { scopes: EVERYWHERE, roles: ['administrator'] },

  /** See audit cycles: theme, key lines of enquiry, tool, scale, dates, and how far they are. */
  'cycle.read': { scopes: EVERYWHERE, roles: TAKES_PART },
  /** Open an audit cycle, change it until it is approved, approve it, move it on. */
  'cycle.manage': { scopes: JOINT, roles: ['partnership-manager'] },
  /** Import published grades of services into a cycle of the partnership. */
  'published-grades.import': { scopes: JOINT, roles: ['partnership-manager'] },

  /** Import the authority's case register. */
  'register.import': { scopes: AUTHORITY, roles: ['register-importer'] },
  /** See what was imported when: counts and problems, never a row. */
  'register.read': {
    scopes: AUTHORITY,
    roles: ['register-importer', 'partnership-manager', 'director', 'data-protection-officer'],
  },
  /** Freeze the authority's frame of a cycle. */
  'frame.freeze': { scopes: AUTHORITY, roles: ['register-importer'] },
  /** Export the frame file, which holds case ids, to recompute the draw. */
  'frame.export': { scopes: AUTHORITY, roles: ['register-importer', 'draw-witness', 'data-protection-officer'] },
  /** Give the authority's value for the draw, before another one's is known. */
  'draw.witness': { scopes: AUTHORITY, roles: ['draw-witness'] },
  /** Replace a drawn case, with a reason. */
  'sample.replace': { scopes: AUTHORITY, roles: ['moderator'] },

  /** See which submissions a cycle has and how far they are; no judgement. */
  'submission.list': {
    scopes: AUTHORITY,
    roles: ['auditor', 'safeguarding-lead', 'moderator', 'partnership-manager', 'director'],
  },
  /** Name the auditor of one's own agency's submission. */
  'submission.assign': { scopes: AUTHORITY, roles: ['safeguarding-lead'] },
  /** Read a submission: its auditor, its agency's lead; others from moderation on. */
  'submission.read': { scopes: AUTHORITY, roles: ['auditor', 'safeguarding-lead', 'moderator', 'director'] },
  /** Record and submit judgements of a submission that one is assigned to. */
  'submission.write': { scopes: AUTHORITY, roles: ['auditor'] },
  /** Return a submission of one's own agency to its auditor. */
  'submission.return': { scopes: AUTHORITY, roles: ['safeguarding-lead'] },
  /** See who the child is: only whom the case concerns now. */
  'case.identify': { scopes: AUTHORITY, roles: ['auditor', 'safeguarding-lead', 'moderator'] },

  /** See all agencies' judgements of a case side by side, from moderation on. */
  'moderation.read': { scopes: AUTHORITY, roles: ['moderator', 'safeguarding-lead', 'director'] },
  /** Moderate a case that neither oneself nor one's team audited or works with. */
  'moderation.write': { scopes: AUTHORITY, roles: ['moderator'] },

  /** See the authority's own findings in every state. */
  'finding.read': {
    scopes: AUTHORITY,
    roles: ['moderator', 'partnership-manager', 'director', 'data-protection-officer'],
  },
  /** Draft, agree (another person), share and withdraw findings. */
  'finding.write': { scopes: AUTHORITY, roles: ['moderator', 'partnership-manager'] },
  /** See the findings that authorities shared. */
  'shared-finding.read': { scopes: EVERYWHERE, roles: TAKES_PART },
  /** See what was released across the boundary, under which agreement, for what purpose, by whom. */
  'disclosure-log.read': {
    scopes: AUTHORITY,
    roles: ['partnership-manager', 'director', 'data-protection-officer'],
  },

  /** See the restricted pack of a board report; each look is in the trail. */
  'report.read': {
    scopes: JOINT,
    roles: [
      'board-member',
      'scrutineer',
      'partnership-manager',
      'director',
      'cross-authority-moderator',
      'data-protection-officer',
    ],
  },
  /** See the version of a board report that is meant for everybody. */
  'report.read-public': {
    scopes: JOINT,
    roles: [
      'board-member',
      'scrutineer',
      'partnership-manager',
      'director',
      'cross-authority-moderator',
      'data-protection-officer',
    ],
  },
  /** Publish the public version of a report: from then on later ones are protected against it. */
  'report.publish': { scopes: JOINT, roles: ['partnership-manager'] },
} as const satisfies Record<string, Permission>;

/** Something a person may be allowed to do. */
export type Action = keyof typeof PERMISSIONS;

/** Every action, for `GET /me` and for tests. */
export const ACTIONS = Object.keys(PERMISSIONS) as Action[];

/** Whether one of the roles held in a scope of that kind allows an action there. */
export function mayDo(kind: ScopeKind, roles: readonly Role[], action: Action): boolean {
  const allowed: Permission = PERMISSIONS[action];
  return allowed.scopes.includes(kind) && roles.some((role) => allowed.roles.includes(role));
}
