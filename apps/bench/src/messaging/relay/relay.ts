import { partitionFor } from '@accord/messaging/machinery';
import type { TestServers } from '@accord/testing';
import type { ICustomPartitioner } from 'kafkajs';
import type { BenchOptions } from '../../bench-options.js';
import { readThenSend, readWhileSending, type RelayFloor } from '../floors/relay-floor.js';
import type { Ratio } from '../ratio.js';
import { takeTurns } from '../take-turns.js';
import { PerMessageRelay } from './per-message-relay.js';
import { RelayGround } from './relay-ground.js';

const BATCH = 1000;
const CONNECTIONS = 10;

const createPartitioner: ICustomPartitioner =
  () =>
  ({ message, partitionMetadata }) =>
    message.partition ?? partitionFor(String(message.key), partitionMetadata.length);

/** R2: Accord's relay against the floor of every relay, and against one that handles each message by itself. */
export async function benchRelay(_servers: TestServers, { isQuick, rounds, cleanUp }: BenchOptions): Promise<Ratio[]> {
  const rows = isQuick ? 30_000 : 60_000;
  const fewer = isQuick ? 1_000 : 3_000;
  const ground = await RelayGround.open(rows);
  cleanUp.add(() => ground.close());
  const producer = ground.topics.kafka.producer({ idempotent: true, createPartitioner });
  const emitter = ground.topics.kafka.producer({ createPartitioner });
  await Promise.all([producer.connect(), emitter.connect()]);
  cleanUp.add(async () => void (await Promise.all([producer.disconnect(), emitter.disconnect()])));
  const floor: RelayFloor = { client: ground.admin, producer, batches: await ground.prebuilt(BATCH) };
  const perMessage = new PerMessageRelay(await ground.connections(CONNECTIONS), emitter);
  const perCpu: Record<string, number[]> = {};
  const timed = (name: string, work: () => Promise<number>, prepare = (): Promise<void> => Promise.resolve()) => {
    return async (): Promise<number> => {
      await prepare();
      const [begun, cpu] = [performance.now(), process.cpuUsage()];
      const count = await work();
      const { user, system } = process.cpuUsage(cpu);
      (perCpu[name] ??= []).push((count / (user + system)) * 1_000_000);
      return (count / (performance.now() - begun)) * 1000;
    };
  };
  const values = await takeTurns(
    {
      own: timed('own', () => ground.relay(rows)),
      floor: timed('floor', () => readThenSend(floor)),
      ahead: timed('ahead', () => readWhileSending(floor)),
      single: timed(
        'single',
        () => perMessage.run(),
        () => perMessage.fill(fewer),
      ),
    },
    rounds,
  );
  // The first turn of each warmed up.
  return ratiosOf(values, (name) => perCpu[name]?.slice(1) ?? []);
}

type Values = Readonly<Record<'own' | 'floor' | 'ahead' | 'single', readonly number[]>>;

function ratiosOf({ own, floor, ahead, single }: Values, cpu: (name: keyof Values) => readonly number[]): Ratio[] {
  const perSecond = { unit: 'events/s', own };
  const perCpuSecond = { unit: 'events per CPU s', own: cpu('own'), goal: '' };
  return [
    { ...perSecond, name: 'R2 relay / F4 + F5 in one loop', other: floor, goal: '≥ 0.90' },
    { ...perSecond, name: 'R2 relay / F4 while F5', other: ahead, goal: '' },
    { ...perSecond, name: 'R2 relay / one message at a time', other: single, goal: '≥ 25' },
    { ...perCpuSecond, name: 'R2 relay / F4 + F5', other: cpu('floor') },
    { ...perCpuSecond, name: 'R2 relay / one message at a time', other: cpu('single') },
  ];
}
