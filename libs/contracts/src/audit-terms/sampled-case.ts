import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PSEUDONYM } from './patterns.js';
import { REPLACEMENT_REASONS, type ReplacementReason } from './replacement-reasons.js';

/** A drawn case as the partnership may know it: its pseudonym, its stratum, and whether it was replaced and why. */
export class SampledCase {
  @Matches(PSEUDONYM) pseudonym!: string;
  @IsString() @MaxLength(60) stratum!: string;
  @IsIn(['drawn', 'replaced']) state!: 'drawn' | 'replaced';
  /** The pseudonym of the case that took its place. */
  @IsOptional() @Matches(PSEUDONYM) replacedBy?: string;
  @IsOptional() @IsIn(Object.keys(REPLACEMENT_REASONS)) reason?: ReplacementReason;
}
