import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { IssuerKeys } from './issuer-settings.js';

/** A signing key for each issuer, kept so that tokens outlive a restart. No issuer can sign for another. */
export async function signingKeys(file: string, issuers: readonly string[]): Promise<Record<string, IssuerKeys>> {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, IssuerKeys>) : {};
  const missing = issuers.filter((issuer) => !kept[issuer]);
  if (missing.length === 0) return kept;
  const made = await Promise.all(
    missing.map(async (issuer): Promise<[string, IssuerKeys]> => [issuer, { keys: [await newKey()] }]),
  );
  const all = { ...kept, ...Object.fromEntries(made) };
  writeFileSync(`${file}.new`, JSON.stringify(all), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return all;
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: randomUUID() };
}
