import { DOMAIN_CODE } from '@accord/contracts';
import { IsOptional, Matches } from 'class-validator';

/** Which self grades are accepted: those of one domain, or of all. */
export class AcceptSelfGradesRequest {
  @IsOptional() @Matches(DOMAIN_CODE) domain?: string;
}
