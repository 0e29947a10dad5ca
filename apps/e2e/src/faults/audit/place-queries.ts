/** Where commands leave something, and how it is read: `about`, `at` and, where it can be told, the `value` decided. */
export interface PlaceQuery {
  readonly name: string;
  /** In the authority of the command, in the other one, or in the partnership's scope. */
  readonly where: 'own' | 'other' | 'joint';
  /** The kinds of command that leave something there. */
  readonly kinds: readonly string[];
  /** $1 the cycle, $2 the authority of the commands, $3 addresses of the demonstration people; rows as they took effect. */
  readonly sql: string;
}

const SUBMISSIONS = 'SELECT id FROM audits.submission WHERE cycle_id = $1::uuid';
const CASES = 'SELECT drawn_case_id FROM audits.audited_case WHERE cycle_id = $1::uuid';
const FINDINGS = 'SELECT id FROM audits.finding WHERE cycle_id = $1::uuid';
const GIST = (statement: string): string =>
  `split_part(${statement}, ' ', 1) || '-' || split_part(${statement}, ' ', 4)`;

/** What each command is called in the trail. A draft is about its cycle: nobody knows the finding before. */
const TRAIL: Readonly<Record<string, string>> = {
  'assign-submission': 'assign',
  'save-judgement-draft': 'save',
  'submit-submission': 'submit',
  'return-submission': 'return',
  'open-moderation': 'open',
  'moderate-judgements': 'moderate',
  'accept-self-grades': 'accept',
  'grade-case': 'grade',
  'reopen-moderation': 'reopen',
  'draft-finding': 'draft',
  'agree-finding': 'agree',
  'share-finding': 'share',
  'withdraw-finding': 'withdraw',
};

const event = (
  type: string,
  kinds: readonly string[],
  { about = 'aggregate_id::text', value = 'NULL' } = {},
): PlaceQuery => ({
  name: `events ${type}`,
  where: 'own',
  kinds,
  sql: `SELECT ${about} AS about, at, ${value} AS value FROM audits.outbox
        WHERE type = '${type}' AND aggregate_id IN (${SUBMISSIONS} UNION ${CASES} UNION ${FINDINGS}) ORDER BY pos`,
});

// An entry is queued for its mail in the moment in which it is made; nothing else tells in which order entries came to be.
const told = (kind: string, kinds: readonly string[], about: string, where: 'own' | 'other' = 'own'): PlaceQuery => ({
  name: `inbox ${kind}`,
  where,
  kinds,
  sql: `SELECT entry.details ->> '${about}' AS about, entry.at FROM notifications.inbox_entry entry
        JOIN notifications.known_person person ON person.person_id = entry.person_id
        LEFT JOIN notifications.mail_delivery mail ON mail.entry_id = entry.id
        WHERE entry.kind = '${kind}' AND entry.details ->> 'cycleId' = $1 AND person.email = ANY ($3::text[])
          ${where === 'other' ? `AND entry.details ->> 'authority' = $2` : ''}
        ORDER BY mail.queued_at`,
});

const shared = (where: PlaceQuery['where']): readonly PlaceQuery[] => [
  {
    name: 'findings that can be read',
    where,
    kinds: ['share'],
    sql: `SELECT finding_id::text AS about, shared_at AS at, ${GIST('statement')} AS value
          FROM audits.shared_finding WHERE cycle_id = $1::uuid AND authority = $2 ORDER BY shared_at`,
  },
  {
    name: 'findings that were withdrawn',
    where,
    kinds: ['withdraw'],
    sql: `SELECT finding_id::text AS about, withdrawn_at AS at FROM audits.shared_finding
          WHERE cycle_id = $1::uuid AND authority = $2 AND withdrawn_at IS NOT NULL ORDER BY withdrawn_at`,
  },
];

const partnership = (type: string, kinds: readonly string[]): PlaceQuery => ({
  name: `events ${type}`,
  where: 'joint',
  kinds,
  sql: `SELECT aggregate_id::text AS about, at FROM audits.outbox WHERE type = '${type}'
        AND data::jsonb ->> 'cycleId' = $1 AND data::jsonb ->> 'authority' = $2 ORDER BY pos`,
});

/** Every place in which the commands of an audit leave something. */
export const PLACE_QUERIES: readonly PlaceQuery[] = [
  {
    name: 'trail',
    where: 'own',
    kinds: Object.values(TRAIL),
    sql: `SELECT CASE action WHEN 'draft-finding' THEN $1 ELSE object_id END AS about, at FROM audits.access_trail
          WHERE action IN (${Object.keys(TRAIL)
            .map((action) => `'${action}'`)
            .join()})
          AND object_id IN (SELECT id::text FROM (${SUBMISSIONS} UNION ${CASES} UNION ${FINDINGS}) own) ORDER BY id`,
  },
  {
    name: 'steps of submissions',
    where: 'own',
    kinds: ['assign', 'submit', 'return'],
    sql: `SELECT submission_id::text AS about, at FROM audits.submission_step
          WHERE submission_id IN (${SUBMISSIONS}) AND by IS NOT NULL ORDER BY pos`,
  },
  {
    name: 'judgements handed in',
    where: 'own',
    kinds: ['submit'],
    sql: `SELECT submission_id::text AS about, at,
            CASE count(*) WHEN 8 THEN max(grade) FILTER (WHERE domain = 'D1') ELSE count(*) || ' judgements' END AS value
          FROM audits.self_judgement WHERE submission_id IN (${SUBMISSIONS}) GROUP BY submission_id, round, at ORDER BY round`,
  },
  {
    name: 'steps of moderation',
    where: 'own',
    kinds: ['open', 'grade', 'reopen'],
    sql: `SELECT drawn_case_id::text AS about, at FROM audits.moderation_step
          WHERE drawn_case_id IN (${CASES}) ORDER BY pos`,
  },
  {
    name: 'moderated grades',
    where: 'own',
    kinds: ['moderate', 'accept'],
    sql: `SELECT drawn_case_id::text AS about, at, CASE WHEN accepted THEN count(*)::text ELSE string_agg(grade, ' ') END AS value
          FROM audits.moderated_judgement WHERE drawn_case_id IN (${CASES}) GROUP BY drawn_case_id, at, accepted ORDER BY min(pos)`,
  },
  {
    name: 'overall grades',
    where: 'own',
    kinds: ['grade'],
    sql: `SELECT drawn_case_id::text AS about, at, overall AS value FROM audits.case_grade
          WHERE drawn_case_id IN (${CASES}) ORDER BY pos`,
  },
  {
    name: 'decisions on findings',
    where: 'own',
    kinds: ['draft', 'agree', 'share', 'withdraw'],
    sql: `SELECT CASE action WHEN 'draft' THEN $1 ELSE finding_id::text END AS about, at FROM audits.finding_decision
          WHERE finding_id IN (${FINDINGS}) AND by IS NOT NULL ORDER BY place`,
  },
  {
    name: 'disclosure log',
    where: 'own',
    kinds: ['share', 'withdraw'],
    sql: `SELECT finding_id::text AS about, at FROM audits.disclosure_log WHERE cycle_id = $1::uuid ORDER BY place`,
  },
  event('submission-assigned.v1', ['assign']),
  event('submission-submitted.v1', ['submit']),
  event('submission-returned.v1', ['return']),
  event('case-moderation-opened.v1', ['open', 'reopen']),
  event('case-moderation-closed.v1', ['grade']),
  event('case-graded.v1', ['grade'], { value: `data::jsonb ->> 'overall'` }),
  event('finding-drafted.v1', ['draft'], { about: '$1' }),
  event('finding-shared.v1', ['share'], { value: GIST(`(data::jsonb ->> 'statement')`) }),
  event('finding-withdrawn.v1', ['withdraw']),
  {
    name: 'events judgement-moderated.v1',
    where: 'own',
    kinds: ['grade'],
    // All grades of a case are said each time that it is closed: one agency handed in, on 8 domains.
    sql: `SELECT aggregate_id::text AS about, at, CASE count(*) WHEN 8 THEN NULL ELSE count(*) || ' grades' END AS value
          FROM audits.outbox WHERE type = 'judgement-moderated.v1' AND aggregate_id IN (${CASES})
          GROUP BY aggregate_id, at ORDER BY min(pos)`,
  },
  told('submission-assigned', ['assign'], 'submissionId'),
  told('submission-submitted', ['submit'], 'submissionId'),
  told('submission-returned', ['return'], 'submissionId'),
  told('case-graded', ['grade'], 'drawnCaseId'),
  told('finding-received', ['share'], 'findingId', 'other'),
  ...shared('own'),
  ...shared('joint'),
  ...shared('other'),
  partnership('joint-finding-published.v1', ['share']),
  partnership('joint-finding-withdrawn.v1', ['withdraw']),
  { ...partnership('finding-received.v1', ['share']), where: 'other' },
];
