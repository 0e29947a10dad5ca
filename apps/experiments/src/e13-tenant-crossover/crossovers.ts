/** What stands in the envelope of an event. */
type Content = Readonly<Record<string, unknown>>;

/** How a message that was said in one scope is brought into the topic of another. */
export type Crossover = (content: Content, there: string) => Content;

/** The ways that were thought of: what somebody copies, restores or addresses by mistake, and half-hearted forgeries. */
export const CROSSOVERS: readonly Crossover[] = [
  // Copied as it is, as a restore into the wrong topic does.
  (content) => content,
  (content, there) => ({ ...content, source: sourceIn(there, content) }),
  (content, there) => ({ ...content, accordscope: there }),
  (content, there) => ({ ...without(content, 'accordscope'), source: sourceIn(there, content) }),
  (content, there) => ({ ...content, accordscope: [there, content['accordscope']], source: sourceIn(there, content) }),
  (content, there) => ({ ...content, accordscope: there.toUpperCase(), source: sourceIn(there, content) }),
  (content, there) => ({ ...content, accordscope: `${there} `, source: sourceIn(there, content) }),
  (content, there) => ({ ...content, accordscope: there, source: `${sourceIn(there, content)}:` }),
];

/** The text of a message as it would lie in the other scope's topic. */
export function crossOver(value: string, how: Crossover, there: string): string {
  return JSON.stringify(how(JSON.parse(value) as Content, there));
}

/** The same speaker as if it spoke in another scope. */
function sourceIn(scope: string, content: Content): string {
  return `urn:accord:${scope}:${String(content['source']).split(':').at(-1)}`;
}

function without(content: Content, name: string): Content {
  return Object.fromEntries(Object.entries(content).filter(([key]) => key !== name));
}
