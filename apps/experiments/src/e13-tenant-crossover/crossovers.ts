import { sourceIn } from './source-in.js';

/** A message as it lies in a topic. */
export interface PlainMessage {
  readonly key: string;
  readonly value: string;
}

type Content = Record<string, unknown>;

/** How a message that was said in one scope is brought into the topic of another. */
export type Crossover = (content: Content, there: string) => Content;

/** The ways that were thought of: what somebody copies, restores or addresses by mistake, and half-hearted forgeries. */
export const CROSSOVERS: Readonly<Record<string, Crossover>> = {
  'copied as it is': (content) => content,
  'with the other source': (content, there) => ({ ...content, source: sourceIn(there, content['source']) }),
  'with the other scope': (content, there) => ({ ...content, accordscope: there }),
  'without a scope': ({ accordscope, ...content }) => (accordscope === undefined ? {} : content),
  'with a list of scopes': (content, there) => ({ ...content, accordscope: [there, content['accordscope']] }),
  'with the other scope in capitals': (content, there) => ({
    ...content,
    source: sourceIn(there, content['source']),
    accordscope: there.toUpperCase(),
  }),
};

/** The message as it would lie in the other scope's topic. */
export function crossOver(message: PlainMessage, how: Crossover, there: string): PlainMessage {
  const content = how(JSON.parse(message.value) as Content, there);
  return { key: message.key, value: JSON.stringify(content) };
}
