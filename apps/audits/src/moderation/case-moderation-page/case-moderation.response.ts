import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CYCLE_STATES, type CycleState, type ScaleGrade, type ToolDomain } from '@accord/contracts';
import { NamedPersonResponse } from '../../person/named-person.response.js';
import type { JudgedAnswer } from '../../submission/domain/judgement-text.js';
import { CONFLICTS, type ConflictOfInterest } from '../domain/conflict-of-interest.js';
import {
  MODERATION_STATES,
  MODERATOR_ACTIONS,
  type ModerationAction,
  type ModerationState,
} from '../domain/moderation-status.js';
import { AgencyStandingResponse } from '../moderation-list/moderation-list.response.js';

/** A grade that moderation gave, by whom, when and why. */
export class ModeratedGradeResponse {
  @ApiProperty() grade!: string;
  @ApiProperty({ description: 'Taken over from the agency in one act' }) accepted!: boolean;
  @ApiProperty({ type: NamedPersonResponse }) by!: NamedPersonResponse;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiPropertyOptional() reason?: string;
}

/** What an agency judged of one domain, and beside it what moderation made of it. */
export class ComparedJudgementResponse {
  @ApiProperty() domain!: string;
  @ApiProperty({ description: 'The grade that the agency gave itself' }) self!: string;
  @ApiProperty({ type: 'array', items: { type: 'object' } }) answers!: readonly JudgedAnswer[];
  @ApiProperty() rationale!: string;
  @ApiProperty({ description: 'Where the evidence is to be found' }) evidence!: string;
  @ApiProperty({ type: [ModeratedGradeResponse], description: 'Oldest first; the last one counts' })
  moderated!: readonly ModeratedGradeResponse[];
}

/** An agency with all that it judged. */
export class ComparedAgencyResponse extends AgencyStandingResponse {
  @ApiProperty({ type: [ComparedJudgementResponse] }) judgements!: readonly ComparedJudgementResponse[];
}

/** A rule of the scale that holds for the case. */
export class HeldRuleResponse {
  @ApiProperty() code!: string;
  @ApiProperty() text!: string;
  @ApiProperty() capsAt!: string;
  @ApiProperty({ type: [String], description: 'The domains that make it hold' }) domains!: readonly string[];
}

/** The best overall grade that the case can have now; the first rule is the one that caps. */
export class CapResponse {
  @ApiProperty() grade!: string;
  @ApiProperty({ type: [HeldRuleResponse] }) rules!: readonly HeldRuleResponse[];
}

/** An overall grade as it was given. */
export class OverallGradeResponse {
  @ApiProperty() overall!: string;
  @ApiPropertyOptional() cap?: string;
  @ApiPropertyOptional({ description: 'Code of the rule behind the cap' }) capRule?: string;
  @ApiPropertyOptional({ description: 'The same, when the grade is as good as it allows' }) cappedBy?: string;
  @ApiProperty({ type: NamedPersonResponse }) by!: NamedPersonResponse;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiPropertyOptional() reason?: string;
}

/** What was done to the moderation as a whole. */
export class ModerationStepResponse {
  @ApiProperty({ enum: ['open', 'grade', 'reopen', 'withdraw'] }) action!: string;
  @ApiPropertyOptional({ type: NamedPersonResponse }) by?: NamedPersonResponse;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiPropertyOptional() reason?: string;
}

/** A case with all agencies side by side. */
export class CaseModerationResponse {
  @ApiProperty({ format: 'uuid' }) drawnCaseId!: string;
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty() pseudonym!: string;
  @ApiProperty() stratum!: string;
  @ApiProperty() replaced!: boolean;
  @ApiProperty({ enum: CYCLE_STATES }) cycleState!: CycleState;
  @ApiProperty({ enum: MODERATION_STATES }) state!: ModerationState;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: MODERATOR_ACTIONS, isArray: true, description: 'What the caller can do now' })
  actions!: readonly ModerationAction[];
  @ApiPropertyOptional({ enum: Object.keys(CONFLICTS), description: 'Why the caller cannot moderate this case' })
  conflict?: ConflictOfInterest;
  @ApiProperty({ type: 'array', items: { type: 'object' } }) domains!: readonly ToolDomain[];
  @ApiProperty({ type: 'array', items: { type: 'object' }, description: 'Best first' }) grades!: readonly ScaleGrade[];
  @ApiProperty({ type: [ComparedAgencyResponse] }) agencies!: readonly ComparedAgencyResponse[];
  @ApiProperty({ description: 'Self grades beside which there is no moderated one yet' }) waiting!: number;
  @ApiPropertyOptional({ type: CapResponse }) cap?: CapResponse;
  @ApiProperty({ type: [OverallGradeResponse], description: 'Oldest first; the last one counts' })
  overall!: readonly OverallGradeResponse[];
  @ApiProperty({ type: [ModerationStepResponse] }) steps!: readonly ModerationStepResponse[];
}
