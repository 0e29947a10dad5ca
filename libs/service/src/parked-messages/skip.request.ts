import { IsIn } from 'class-validator';
import { DecisionReason } from './decision-reason.js';

/** What can be given up: this message, or the events before it that never came. */
export const SKIPPED = ['message', 'missing'] as const;

/** What is given up, and why. */
export class SkipRequest {
  @IsIn(SKIPPED) what!: (typeof SKIPPED)[number];

  @DecisionReason() reason!: string;
}
