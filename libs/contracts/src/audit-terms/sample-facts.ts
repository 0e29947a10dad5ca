import { IsInt, IsUUID, Matches, Min } from 'class-validator';
import { SHA256_HEX } from './patterns.js';
import { Stratum } from './stratum.js';
import { ListOf } from '../payload/list-of.js';

/** What anyone in the partnership may know of a draw besides its pseudonyms: with it and the frame file it can be recomputed. */
export class SampleFacts {
  @IsUUID() cycleId!: string;
  /** SHA-256 of the frame file. */
  @Matches(SHA256_HEX) digest!: string;
  /** Which draw it was; anyone can compute it from the digest and the values. */
  @Matches(SHA256_HEX) seed!: string;
  @IsInt() @Min(0) size!: number;
  @ListOf(() => Stratum) strata!: Stratum[];
}
