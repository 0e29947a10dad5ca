import { IsInt, Matches, Min } from 'class-validator';
import { SHA256_HEX } from './patterns.js';
import { Stratum } from './stratum.js';
import { ListOf } from '../payload/list-of.js';

/** A frame as others may know it: its digest and sizes; no case id, and no hash of one. */
export class FrameFacts {
  @Matches(SHA256_HEX) digest!: string;
  @IsInt() @Min(0) size!: number;
  @ListOf(() => Stratum) strata!: Stratum[];
}
