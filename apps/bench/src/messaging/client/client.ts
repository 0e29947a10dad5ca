import { TestTopics } from '@accord/testing';
import type { RatioBench } from '../messaging.js';
import type { Ratio } from '../ratio.js';
import { takeTurns } from '../take-turns.js';
import { ClientProcess } from './client-process.js';
import type { ClientTask } from './client-task.js';
import { PARTITIONS } from './sample-messages.js';

const CONNECTIONS = 10;

/** R5: what kafkajs costs as Accord patches it, against kafkajs as published. */
export const benchClient: RatioBench = async (_servers, options) => {
  const topics = await TestTopics.open(PARTITIONS);
  const [patched, stock] = [new ClientProcess('patched'), new ClientProcess('stock')];
  options.cleanUp.add(() => [patched, stock].forEach((one) => one.stop()));
  const batches = options.isQuick ? 60 : 120;
  const compare = async (name: string, unit: string, goal: string, task: ClientTask): Promise<Ratio> => {
    options.log(name);
    const turns = { own: () => patched.perCpuSecond(task), other: () => stock.perCpuSecond(task) };
    return { name, unit, goal, ...(await takeTurns(turns, options.rounds)) };
  };
  const produce = (headers: number): Promise<Ratio> =>
    compare(`R5 patched kafkajs / as published, ${headers} headers`, 'messages per CPU second', '≥ 2.5', {
      do: 'produce',
      topic: topics.people,
      headers,
      batches,
    });
  const idle = `R5 patched kafkajs / as published, ${CONNECTIONS} idle connections`;
  const ratios = [
    await produce(3),
    await produce(5),
    await compare(idle, 'seconds per CPU second', '≥ 20', {
      do: 'idle',
      connections: CONNECTIONS,
      seconds: options.isQuick ? 3 : 5,
    }),
  ];
  [patched, stock].forEach((one) => one.stop());
  await topics.close();
  return ratios;
};
