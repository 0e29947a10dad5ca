import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ROLE_NAMES, type Role } from '@accord/kernel';
import { INBOX_KINDS, type InboxKind } from '../domain/inbox-entry.js';

/** How the mail about an entry fares; `none` when none is to be sent. */
export const INBOX_MAIL_STATES = ['pending', 'sent', 'undelivered', 'none'] as const;

/** What a person sees of one entry of their inbox. */
export class InboxEntryResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: INBOX_KINDS }) kind!: InboxKind;
  @ApiProperty({ format: 'date-time' }) at!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readAt!: Date | null;
  @ApiProperty({ enum: INBOX_MAIL_STATES }) mail!: (typeof INBOX_MAIL_STATES)[number];
  @ApiPropertyOptional({ enum: ROLE_NAMES }) role?: Role;
  @ApiPropertyOptional() agencyId?: string;
  @ApiPropertyOptional() team?: string;
  @ApiPropertyOptional({ format: 'date' }) validFrom?: string;
  @ApiPropertyOptional({ format: 'date' }) validTo?: string;
  @ApiPropertyOptional({ format: 'uuid' }) cycleId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) drawnCaseId?: string;
  @ApiPropertyOptional() pseudonym?: string;
  @ApiPropertyOptional({ format: 'uuid' }) submissionId?: string;
  @ApiPropertyOptional({ format: 'date' }) dueOn?: string;
  @ApiPropertyOptional({ format: 'uuid' }) findingId?: string;
  @ApiPropertyOptional() authority?: string;
}

/** One page of a person's own inbox, the newest entry first. */
export class InboxListResponse {
  @ApiProperty({ type: [InboxEntryResponse] }) items!: readonly InboxEntryResponse[];
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
  @ApiProperty() total!: number;
}
