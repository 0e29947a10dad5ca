import type { RunningStack } from '@accord/testing';
import type { Cast } from '../cast.js';
import { Actor } from './actor.js';

/** The people of the demonstration's audit in Stockton, by what they do in it. */
export class AuditPeople {
  /** Runs the cycle in the joint scope. */
  readonly programme: Actor;
  /** Does so, too, and prepares what the first one publishes. */
  readonly colleague: Actor;
  readonly moderator: Actor;
  readonly manager: Actor;
  /** An agency's auditor and its lead. */
  readonly children: { readonly auditor: Actor; readonly lead: Actor };
  readonly police: { readonly auditor: Actor; readonly lead: Actor };
  readonly trust: { readonly auditor: Actor; readonly lead: Actor };

  constructor(stack: RunningStack, cast: Cast) {
    const inStockton = (subject: string): Actor => new Actor(stack, cast, { subject, scope: 'stockton' });
    this.programme = new Actor(stack, cast, { subject: 'imogen-fairweather', scope: 'joint' });
    this.colleague = new Actor(stack, cast, { subject: 'rosalind-eberechi', scope: 'joint' });
    this.moderator = inStockton('ngozi-adeyemi-clarke');
    this.manager = inStockton('imogen-fairweather');
    this.children = { auditor: inStockton('bethan-ogunleye'), lead: inStockton('devika-ramaswamy') };
    this.police = { auditor: inStockton('jasvinder-moreau'), lead: inStockton('beatrix-oyelaran') };
    this.trust = { auditor: inStockton('tomasz-wieliczko'), lead: inStockton('adaeze-nwachukwu') };
  }
}
