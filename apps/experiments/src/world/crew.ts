import { Outbox, Relays, type MessagingTuning } from '@accord/messaging';
import type { UnitOfWork } from '@accord/persistence';
import { QuietLog, Randomness } from '@accord/testing';
import { Journal } from '../checker/journal.js';
import { Child } from './child.js';
import { writeEffectOf, type Effect } from './effect-controller.js';
import { EventReader } from './event-reader.js';
import { messagingSettingsOf } from './messaging-settings-of.js';
import type { ProcessSettings, WritingSettings } from './process-settings.js';
import { USUAL_HABITS, type WriterHabits } from './writer-habits.js';
import { Writer } from './writer.js';
import type { World } from './world.js';

/** How a process is started, apart from what follows from the world. */
export type ChildOptions = Omit<ProcessSettings, 'databases' | 'writing'>;

const TUNING: Partial<MessagingTuning> = { longestPause: 200 };

/** Who works in a world: in this process, or in processes of their own. Whoever is still there when the world ends is ended. */
export class Crew {
  /** Of the writers in this process. */
  readonly outbox = new Outbox('audits');

  constructor(
    private readonly world: World,
    private readonly seed: number,
  ) {}

  /** Writers in this process, all on the same aggregates, in every scope. */
  writers(
    count: number,
    habits: Pick<WriterHabits, 'aggregates'> & Partial<WriterHabits>,
    work: UnitOfWork = this.world.speaking.work,
  ): Writer[] {
    const journal = new Journal(this.world.journals);
    this.world.onClose(() => journal.close());
    return this.world.places.flatMap(({ scope }, place) =>
      Array.from({ length: count }, (_, index) => {
        const random = new Randomness(this.seed + place * 1000 + index);
        const tools = { work, outbox: this.outbox, journal, random };
        return new Writer(scope, tools, { ...USUAL_HABITS, ...habits });
      }),
    );
  }

  /** The relays of the speaking service in this process. */
  relays(tuning: Partial<MessagingTuning> = {}): Relays {
    const settings = { databases: this.world.addresses('audits'), tuning: { ...TUNING, ...tuning } };
    const relays = new Relays(
      messagingSettingsOf('audits', settings),
      this.world.speaking.work,
      this.outbox,
      new QuietLog(),
    );
    relays.start();
    this.world.onClose(() => relays.stop());
    return relays;
  }

  /** The consumer of the listening service in this process. */
  async reader(tuning: Partial<MessagingTuning> = {}, effect: Effect = writeEffectOf): Promise<EventReader> {
    const settings = { databases: this.world.addresses('notifications'), tuning: { ...TUNING, ...tuning } };
    const reader = await EventReader.start(
      messagingSettingsOf('notifications', settings),
      this.world.listening.work,
      effect,
    );
    this.world.onClose(() => reader.stop());
    return reader;
  }

  /** A process of relays. */
  forkRelay(options: ChildOptions = {}): Child {
    return this.start('relay', { databases: this.world.addresses('audits'), ...options });
  }

  /** A process with a consumer. */
  forkConsumer(options: ChildOptions = {}): Child {
    return this.start('consumer', { databases: this.world.addresses('notifications'), ...options });
  }

  /** A process of writers. */
  forkWriters(writing: Omit<WritingSettings, 'journals' | 'seed'>, options: ChildOptions = {}): Child {
    const settings = { ...writing, journals: this.world.journals, seed: this.seed };
    return this.start('writer', { databases: this.world.addresses('audits'), writing: settings, ...options });
  }

  private start(kind: 'relay' | 'consumer' | 'writer', settings: ProcessSettings): Child {
    const child = Child.start(kind, { ...settings, tuning: { ...TUNING, ...settings.tuning } });
    this.world.onClose(() => child.kill());
    return child;
  }
}
