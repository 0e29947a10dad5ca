import { TemporaryFolder } from '../testing/temporary-folder.js';
import { brokerAnswers } from './broker-answers.js';
import { startKafkaCluster, type RunningKafkaCluster } from './start-kafka-cluster.js';

describe('startKafkaCluster', () => {
  const folder = new TemporaryFolder();
  let sut: RunningKafkaCluster;

  const answers = (): Promise<boolean[]> =>
    Promise.all(sut.brokers.split(',').map((broker) => brokerAnswers(Number(broker.split(':').at(-1)), 5000)));

  beforeAll(async () => {
    sut = await startKafkaCluster({
      dataDir: folder.path,
      principals: { broker: 'of-the-broker', admin: 'of-the-admin' },
    });
  });

  afterAll(async () => {
    await sut.stop();
    folder.remove();
  });

  it('has three nodes, any of which may be killed and come back', async () => {
    expect(await answers()).toEqual([true, true, true]);
    await sut.nodes.get(2)?.kill();
    expect(await answers()).toEqual([true, false, true]);
    await sut.nodes.get(2)?.restart();
    expect(await answers()).toEqual([true, true, true]);
  });
});
