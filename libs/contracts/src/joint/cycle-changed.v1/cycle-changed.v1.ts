import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { AuditTool } from '../../audit-terms/audit-tool.js';
import { CYCLE_STATES, type CycleState } from '../../audit-terms/cycle-state.js';
import { GradingScale } from '../../audit-terms/grading-scale.js';
import { DAY } from '../../audit-terms/patterns.js';
import { SamplingPlan } from '../../audit-terms/sampling-plan.js';
import { defineEvent } from '../../define-event.js';
import { IsInstant } from '../../payload/is-instant.js';
import { ListOf } from '../../payload/list-of.js';
import { Nested } from '../../payload/nested.js';

/** A key line of enquiry, and what it was taken from. */
export class LineOfEnquiry {
  @IsString() @MaxLength(300) text!: string;
  @IsString() @MaxLength(200) source!: string;
}

/** One audit cycle of the partnership, whole: what is audited, with which tool and scale, by whom, until when, and how far it is. */
export class CycleChangedV1 {
  @IsUUID() cycleId!: string;
  /** Year and quarter; part of every pseudonym. */
  @Matches(/^\d{2}Q[1-4]$/) code!: string;
  /** The year's programme that it belongs to, e.g. `2018-19`. */
  @Matches(/^\d{4}-\d{2}$/) programme!: string;
  @IsString() @MaxLength(150) theme!: string;
  /** Published grades are of services; everything else is of children and disclosure-controlled. */
  @IsIn(['children', 'services']) subject!: 'children' | 'services';
  @IsIn(CYCLE_STATES) state!: CycleState;
  @ListOf(() => LineOfEnquiry)
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  linesOfEnquiry!: LineOfEnquiry[];
  /** Of the partnership file: what findings are shared under. */
  @IsString() @MaxLength(30) agreementId!: string;
  /** The period of practice that is looked at. */
  @Matches(DAY) windowFrom!: string;
  @Matches(DAY) windowTo!: string;
  @Nested(() => AuditTool) tool!: AuditTool;
  @Nested(() => GradingScale) scale!: GradingScale;
  /** Absent for services, of which none are drawn. */
  @IsOptional() @Nested(() => SamplingPlan) sampling?: SamplingPlan;
  /** Scopes of the authorities that take part. */
  @IsArray() @ArrayUnique() @IsString({ each: true }) authorities!: string[];
  /** Agencies that make a submission for each case of an authority that they serve. */
  @IsArray() @ArrayUnique() @IsString({ each: true }) agencies!: string[];
  /** Last days; for services there are none but the report's. */
  @IsOptional() @Matches(DAY) submissionsDue?: string;
  @IsOptional() @Matches(DAY) moderationDue?: string;
  @Matches(DAY) reportDue!: string;
  @IsInstant() changedAt!: string;
}

/** An audit cycle was approved, changed or moved on; the payload is its whole present state. */
export const cycleChangedV1 = defineEvent({
  type: 'cycle-changed',
  version: 1,
  channel: 'audits',
  description: 'An audit cycle was approved, changed or moved on; the payload is its whole present state.',
  payload: CycleChangedV1,
  example: {
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    code: '18Q3',
    programme: '2018-19',
    theme: 'Neglect, 7 to 15',
    subject: 'children' as const,
    state: 'approved' as const,
    linesOfEnquiry: [
      { text: 'Are the signs of neglect seen in older children?', source: 'Joint inspection, November 2017' },
    ],
    agreementId: 'joint-audit-2026',
    windowFrom: '2017-10-01',
    windowTo: '2018-09-30',
    tool: {
      id: 'neglect',
      version: 1,
      name: 'Neglect',
      domains: [
        {
          code: 'D1',
          title: 'Recognition and referral',
          questions: [{ code: 'D1.1', text: 'Was neglect named as such?' }],
        },
      ],
    },
    scale: {
      id: 'OFSTED4',
      version: 1,
      name: 'Four grades',
      grades: [
        { code: 'G', label: 'Good', points: 2, descriptor: 'Meets the standard consistently.' },
        { code: 'I', label: 'Inadequate', points: 0, descriptor: 'Standard not met.' },
      ],
      goodOrBetter: ['G'],
      cappingRules: [{ code: 'two-inadequate', text: 'Two domains Inadequate', grade: 'I', count: 2, capsAt: 'I' }],
    },
    sampling: {
      plans: ['Child protection' as const, 'Child in need' as const],
      categories: ['Neglect' as const],
      asOf: '2018-09-30',
      ageFrom: 7,
      ageTo: 15,
      cases: 6,
      strata: 'plan' as const,
    },
    authorities: ['stockton', 'hartlepool'],
    agencies: ['cleveland-police'],
    submissionsDue: '2018-11-02',
    moderationDue: '2018-11-09',
    reportDue: '2018-11-30',
    changedAt: '2018-10-01T09:00:00.000Z',
  },
});
