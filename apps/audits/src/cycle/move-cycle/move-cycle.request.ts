import { IsIn, IsOptional } from 'class-validator';
import { TextBlock } from '../../requests/text-field.js';
import { CYCLE_ACTIONS, type CycleAction } from '../domain/cycle-status.js';

/** What a cycle is to do, and why where that is asked. */
export class MoveCycleRequest {
  @IsIn(CYCLE_ACTIONS) action!: CycleAction;
  @IsOptional() @TextBlock({ min: 0, max: 500 }) reason?: string | null;
}
