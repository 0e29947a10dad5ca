import { encodeProduce } from './encode-produce.js';
import type { ProduceRequest } from './produce-request.js';
import type { StockEncoder, StockEncoderClass } from './stock-encoder.js';

/** How kafkajs describes a request to its connections. */
export interface DescribedRequest {
  readonly encode: () => Promise<StockEncoder>;
}

/** How kafkajs makes the description of a produce request. */
export type DescribeProduce = (request: ProduceRequest) => DescribedRequest;

/** A produce request as kafkajs describes it, but encoded by Accord's encoder; by kafkajs' own what that one leaves to it. */
export function fastProduce(describe: DescribeProduce, Encoder: StockEncoderClass): DescribeProduce {
  return (request) => {
    const described = describe(request);
    const encode = async (): Promise<StockEncoder> => encodeProduce(Encoder, request) ?? (await described.encode());
    return { ...described, encode };
  };
}
