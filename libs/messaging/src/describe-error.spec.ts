import kafkajs from 'kafkajs';
import { describeError } from './describe-error.js';

describe(describeError.name, () => {
  it('tells the code that is inside what kafkajs says when it gives up', () => {
    const cause = new kafkajs.KafkaJSConnectionError('connect ECONNREFUSED', { code: 'ECONNREFUSED' });
    const error = Object.assign(new kafkajs.KafkaJSNonRetriableError(cause), { cause });
    expect(describeError(error)).toMatchObject({ reason: 'KafkaJSNonRetriableError', code: 'ECONNREFUSED' });
  });

  it('calls what the broker refuses by its word, not by its number', () => {
    const error = Object.assign(new kafkajs.KafkaJSError('refused'), { code: 29, type: 'TOPIC_AUTHORIZATION_FAILED' });
    expect(describeError(error)).toMatchObject({ code: 'TOPIC_AUTHORIZATION_FAILED' });
  });

  it('keeps the text of every other error to itself', () => {
    const error = Object.assign(new Error('duplicate key: Jane Doe'), { sqlState: '23505' });
    expect(describeError(error)).toEqual({ reason: 'Error', sqlstate: '23505' });
    expect(describeError('Jane Doe')).toEqual({ reason: 'string' });
  });
});
