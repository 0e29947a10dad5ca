import { londonTime } from '../../rendering/london-time.js';
import { presentPagination } from '../../rendering/pagination.js';
import type { MergedParked } from '../../services/parked/look-at-parked.js';
import type { ParkedDecision, ParkedDetails } from '../../services/parked/parked.js';
import type { Visit } from '../../visit/visit.js';
import type { ParkedMessagesView, ParkedMessageView } from './parked-views.js';
import { channelOf, consequenceOf, placeOf, reasonInWords, thingOf } from './parked-words.js';

/** Where a parked message is. */
export function addressOf(service: string, id: string): string {
  return `/parked-messages/${service}/${id}`;
}

/** One page of what the services of a scope could not apply. */
export function presentParkedMessages(
  parked: MergedParked,
  { visit, notice }: { visit: Visit; notice?: string },
): ParkedMessagesView {
  return {
    title: `Parked messages of ${visit.scope.name}`,
    notice,
    caption: parked.total === 1 ? '1 thing waits' : `${parked.total} things wait`,
    missing: parked.missing.length > 0 ? parked.missing.join(', ') : undefined,
    rows: parked.rows.map((row) => ({
      href: addressOf(row.service, row.id),
      what: `${row.type ?? 'Unreadable message'} about ${thingOf(row)}`,
      service: row.service,
      reason: reasonInWords(row.reason),
      parked: row.total === 1 ? '1 message' : `${row.total} messages`,
      since: londonTime(row.since),
    })),
    pagination: presentPagination(parked, '/parked-messages'),
  };
}

/** One parked message for somebody who may decide about it, or only look. */
export function presentParkedMessage(
  details: ParkedDetails,
  { service, visit }: { service: string; visit: Visit },
): ParkedMessageView {
  const isPerson = channelOf(details) === 'people' && details.aggregateId !== null;
  const person = isPerson && visit.may('people.read') ? personLink(details.aggregateId) : [];
  const canDecide = visit.may('parked.decide');
  const first = details.queue[0];
  return {
    title: `Parked message in ${service}`,
    consequence: consequenceOf(details, service),
    facts: factsOf(details).map(([term, text]) => ({ key: { text: term }, value: { text } })),
    actions: [...(canDecide && details.isFirst ? decisionsFor(details, service) : []), ...person],
    noAction:
      canDecide && !details.isFirst && first
        ? { text: 'Decide about the first one', href: addressOf(service, first.id) }
        : undefined,
    queueTitle: details.total === 1 ? 'Nothing waits behind it' : `${details.total} messages of the same thing wait`,
    queue: details.queue.map((one) => ({
      sequence: one.sequence === null ? 'None' : String(one.sequence),
      type: one.type ?? 'Unreadable',
      reason: reasonInWords(one.reason),
      href: one.id === details.id ? undefined : addressOf(service, one.id),
    })),
    decisions: details.decisions.map(presentDecision),
  };
}

/** What a form about a message says of it. */
export function aboutParked(details: ParkedDetails, service: string): (readonly [term: string, text: string])[] {
  return [
    ['Service', service],
    ['Message', details.type ?? 'Unreadable message'],
    ['About', `${thingOf(details)}, ${details.aggregateId ?? 'not known'}`],
    ['Why it waits', reasonInWords(details.reason)],
    ['What it means', consequenceOf(details, service)],
  ];
}

function factsOf(details: ParkedDetails): (readonly [term: string, text: string])[] {
  const { aggregateId, sequence, missing, attempts } = details;
  return [
    ['What it is', details.type ?? 'Unreadable message'],
    ['About', `${thingOf(details)}, ${aggregateId ?? 'not known'}`],
    ['Why it waits', reasonInWords(details.reason)],
    ['Detail', details.detail],
    ['Since', londonTime(details.since)],
    ['Tried', attempts === 1 ? 'once' : `${attempts} times`],
    ['Number among the events of the same thing', sequence === null ? 'None' : String(sequence)],
    ...(missing ? [['Missing before it', rangeOf(missing)] as const] : []),
    ['Where it is', placeOf(details)],
  ];
}

function rangeOf({ from, to }: { from: number; to: number }): string {
  return from === to ? `event ${from}` : `events ${from} to ${to}`;
}

function decisionsFor({ id, missing, sequence }: ParkedDetails, service: string): ParkedMessageView['actions'] {
  const address = addressOf(service, id);
  const retry = { text: 'Try again', href: `${address}/retry` };
  if (sequence === null) return [retry, { text: 'Dismiss the message', href: `${address}/skip` }];
  if (!missing) return [retry, { text: 'Skip the message', href: `${address}/skip` }];
  return [retry, { text: `Go on without ${rangeOf(missing)}`, href: `${address}/skip-missing` }];
}

function personLink(id: string | null): ParkedMessageView['actions'] {
  return id === null ? [] : [{ text: 'Open the person', href: `/people/${id}` }];
}

const DECISIONS: Readonly<Record<ParkedDecision['decision'], string>> = {
  retry: 'tried again',
  skip: 'skipped',
  'skip-missing': 'gone on without what is missing',
  dismiss: 'dismissed',
};

const OUTCOMES: Readonly<Record<ParkedDecision['outcome'], string>> = {
  applied: 'applied',
  seen: 'had been applied before',
  kept: 'still waits',
  skipped: 'never applied',
  dismissed: 'never applied',
};

function presentDecision(decision: ParkedDecision): ParkedMessageView['decisions'][number] {
  const { at, operator, type, sequence, why } = decision;
  const by = operator ? `, by ${operator} at the command line` : '';
  const what = [type ?? 'Unreadable message', sequence].filter((one) => one !== null).join(' ');
  return {
    text: `${londonTime(at)}: ${what} ${DECISIONS[decision.decision]}${by}; ${OUTCOMES[decision.outcome]}.`,
    reason: why ?? undefined,
  };
}
