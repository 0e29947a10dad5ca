import { connect } from 'node:net';

// ApiVersions, version 0, correlation 1, client "probe": the one request that a broker answers before a sign-in.
const REQUEST = Buffer.from([0, 0, 0, 15, 0, 18, 0, 0, 0, 0, 0, 1, 0, 5, 0x70, 0x72, 0x6f, 0x62, 0x65]);

/** Whether a broker takes requests: it opens its port early, but answers only when it has its place in the cluster. */
export function brokerAnswers(port: number, patienceMs = 500): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const finish = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(patienceMs, () => finish(false));
    socket.once('connect', () => socket.write(REQUEST));
    socket.once('data', (data) => finish(data.length >= 10 && data.readInt16BE(8) === 0));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
  });
}
