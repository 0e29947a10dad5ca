import { randomUUID } from 'node:crypto';
import type { JudgementModeratedV1 } from '@accord/contracts';
import { writeEnvelope } from '@accord/messaging/machinery';

const AGENCIES = ['cleveland-police', 'tees-valley-icb', 'stockton-childrens-social-care', 'probation'];
const DOMAINS = ['D1', 'D2', 'D3', 'D4'];
const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

const CASES_OF_CYCLE = 100;

/** A grade of each agency in each domain. */
export const EVENTS_OF_CASE = AGENCIES.length * DOMAINS.length;

/** A message as it comes from Kafka: some 500 bytes of value. */
export interface JudgementMessage {
  readonly key: Buffer;
  readonly value: Buffer;
}

/** An event, and its message. */
export interface SaidEvent {
  readonly id: string;
  readonly data: JudgementModeratedV1;
  readonly message: JudgementMessage;
}

/** Whose turn it is: an aggregate's id, and how many events were said of it before. */
export type NextCase = () => { readonly id: string; readonly before: number };

const unheardOf: NextCase = () => ({ id: randomUUID(), before: 0 });

interface OpenCase {
  readonly id: string;
  readonly cycleId: string;
  readonly pseudonym: string;
  readonly before: number;
  said: number;
}

/** Events of moderated cases without end: 16 grades of each case, by as many cases at the same time as asked for. */
export class JudgementStream {
  private cycleId = randomUUID();
  private cases: OpenCase[] = [];
  private made = 0;
  private turn = 0;

  constructor(
    private readonly authority: string,
    private readonly atOnce: number,
    private readonly nextCase = unheardOf,
  ) {}

  next(amount: number): SaidEvent[] {
    return Array.from({ length: amount }, () => this.nextEvent());
  }

  private nextEvent(): SaidEvent {
    const slot = this.turn++ % this.atOnce;
    const open = this.cases[slot];
    const one = open && open.said < EVENTS_OF_CASE ? open : this.newCase();
    this.cases[slot] = one;
    const data = {
      cycleId: one.cycleId,
      pseudonym: one.pseudonym,
      agencyId: AGENCIES[one.said % AGENCIES.length] as string,
      domain: DOMAINS[Math.floor(one.said / AGENCIES.length)] as string,
      self: 'G',
      moderated: 'RI',
    };
    one.said += 1;
    const id = randomUUID();
    const sequence = one.before + one.said;
    const about = { id, type: 'judgement-moderated.v1', aggregateId: one.id, sequence, at: new Date() };
    const speaker = { scope: this.authority, service: 'audits' };
    const { key, value } = writeEnvelope(speaker, { ...about, traceparent: TRACE }, JSON.stringify(data));
    return { id, data, message: { key: Buffer.from(String(key)), value: Buffer.from(String(value)) } };
  }

  /** A cycle's pseudonyms have two or three digits. */
  private newCase(): OpenCase {
    this.made += 1;
    if (this.made % CASES_OF_CYCLE === 0) this.cycleId = randomUUID();
    const pseudonym = `STO-18Q3-${100 + (this.made % CASES_OF_CYCLE)}`;
    return { ...this.nextCase(), cycleId: this.cycleId, pseudonym, said: 0 };
  }
}
