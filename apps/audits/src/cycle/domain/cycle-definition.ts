import type { Day } from '@accord/kernel';

/** Whether practice with children is audited, or published grades of services are gathered. */
export type CycleSubject = 'children' | 'services';

/** A key line of enquiry, and what it was taken from. */
export interface EnquiryLine {
  readonly text: string;
  readonly source: string;
}

/** Of which cases a sample is drawn, as far as it can be wrong. */
export interface SamplingTerms {
  readonly asOf: Day;
  readonly ageFrom: number;
  readonly ageTo: number;
}

/** A version of a tool or a scale. What else is in it is nothing to the rules about cycles. */
export interface Instrument {
  readonly id: string;
  readonly version: number;
}

/** What a cycle is about, but for tool and scale. While it is drafted, parts of it may be missing. */
export interface CycleTerms {
  readonly code: string;
  readonly programme: string;
  readonly theme: string;
  readonly subject: CycleSubject;
  readonly linesOfEnquiry: readonly EnquiryLine[];
  readonly agreementId: string;
  readonly windowFrom?: Day;
  readonly windowTo?: Day;
  readonly sampling?: SamplingTerms;
  readonly authorities: readonly string[];
  readonly agencies: readonly string[];
  readonly submissionsDue?: Day;
  readonly moderationDue?: Day;
  readonly reportDue?: Day;
}

/** What a cycle is about, with the tool and the scale as they were when it took them. */
export interface CycleDefinition extends CycleTerms {
  readonly tool: Instrument;
  readonly scale: Instrument;
}
