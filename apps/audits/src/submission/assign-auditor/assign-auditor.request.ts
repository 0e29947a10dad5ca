import { IsUUID } from 'class-validator';

/** Who audits a case for an agency from now on. */
export class AssignAuditorRequest {
  @IsUUID() auditorId!: string;
}
