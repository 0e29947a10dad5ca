import { DomainError, toScope, type Scope } from '@accord/kernel';
import { ParkedMessages, type Decision, type ParkedDetails, type ParkedEntry } from '@accord/messaging';
import type { UnitOfWork } from '@accord/persistence';
import { notHere } from '../http/not-here.js';
import { PAGE_SIZE } from '../paging/page-query.js';
import type { AccessTrail } from '../trail/access-trail.js';
import type { ParkedArguments } from './parked-arguments.js';

/** Does at the command line what the pages do, for when these cannot be used: prints ids and codes, nothing of a message. */
export class ParkedTool {
  constructor(
    private readonly work: UnitOfWork,
    private readonly parked: ParkedMessages,
    private readonly trail: AccessTrail,
  ) {}

  /** Answers the lines to print. */
  async run(asked: ParkedArguments, at: Date): Promise<string[]> {
    const scope = toScope(asked.scope);
    if (asked.verb === 'list') return this.list(scope, asked.page, at);
    if (asked.verb === 'show') return this.show(scope, asked.id, at);
    return this.decide(scope, asked, at);
  }

  private list(scope: Scope, page: number, at: Date): Promise<string[]> {
    return this.work.run(scope, async (tx) => {
      this.trail.record(tx, { action: 'look-at-parked-messages', objectType: 'parked-message', at });
      const place = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
      const { items, total } = await this.parked.in(scope).list(tx, place);
      const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
      return [...items.map((one) => `${lineOf(one)} parked=${one.total}`), `page ${page} of ${pages}, ${total} in all`];
    });
  }

  private show(scope: Scope, id: string, at: Date): Promise<string[]> {
    return this.work.run(scope, async (tx) => {
      const details = await this.parked.in(scope).show(tx, id);
      if (!details) throw notHere();
      this.trail.record(tx, { action: 'look-at-parked-message', objectType: 'parked-message', objectId: id, at });
      return linesOf(details);
    });
  }

  private async decide(
    scope: Scope,
    { verb, id, operator, reason, isMissing }: ParkedArguments,
    at: Date,
  ): Promise<string[]> {
    const kind = verb === 'retry' ? 'retry' : isMissing ? 'skip-missing' : 'skip';
    const decision: Decision = { kind, by: { operator }, at, ...(reason !== undefined && { why: reason }) };
    const outcome = await this.parked.decide(scope, id, decision, (work) =>
      this.work.run(scope, async (tx) => {
        const done = await work(tx);
        if (!done) throw notHere();
        this.trail.record(tx, { action: `${kind}-parked-message`, objectType: 'parked-message', objectId: id, at });
        return done;
      }),
    );
    if (!outcome) throw new DomainError('not-found', 'not-found', 'There is no such message.');
    return [
      `applied ${outcome.applied}, still parked ${outcome.remaining}${outcome.reason ? `: ${outcome.reason}` : ''}`,
    ];
  }
}

function lineOf(entry: ParkedEntry): string {
  const { id, topic, partition, offset, aggregateId, sequence, type, reason, detail, attempts, since } = entry;
  const place = `${topic}/${partition}@${offset}`;
  const about = `aggregate=${aggregateId ?? '-'} sequence=${sequence ?? '-'} type=${type ?? '-'}`;
  return `${id} ${place} ${about} reason=${reason} detail=${detail} attempts=${attempts} since=${since.toISOString()}`;
}

function linesOf({ queue, isFirst, missing, total, decisions, ...entry }: ParkedDetails): string[] {
  return [
    lineOf(entry),
    `parked of the same aggregate: ${total}`,
    ...(missing ? [`missing before it: ${missing.from} to ${missing.to}`] : []),
    ...(isFirst ? [] : [`waits for: ${queue[0]?.id ?? '-'}`]),
    ...decisions.map(
      ({ at, decision, outcome, sequence, reason, personId, operator }) =>
        `decided ${at.toISOString()} ${decision} sequence=${sequence ?? '-'} reason=${reason} outcome=${outcome} by=${personId ?? operator ?? '-'}`,
    ),
  ];
}
