import { IsOptional } from 'class-validator';
import { DecisionReason } from './decision-reason.js';

/** Trying again needs no reason, and may have one. */
export class RetryRequest {
  @IsOptional()
  @DecisionReason()
  reason?: string | null;
}
