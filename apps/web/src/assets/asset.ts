import { createHash } from 'node:crypto';

/** A file that browsers may keep for a year, because another content has another address. */
export interface Asset {
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
}

/** Names an asset for its content: `accord.1a2b3c4d5e.css`. */
export function toAsset(name: string, contentType: string, content: string): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { name: name.replace(/(\.[a-z]+)$/, `.${hash}$1`), contentType, content };
}
