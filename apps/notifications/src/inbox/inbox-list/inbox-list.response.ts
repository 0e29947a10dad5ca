import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ROLE_NAMES, type Role } from '@accord/kernel';
import type { InboxKind } from '../domain/inbox-entry.js';

/** How the mail about an entry fares; `none` when none is to be sent. */
export const INBOX_MAIL_STATES = ['pending', 'sent', 'undelivered', 'none'] as const;

/** What a person sees of one entry of their inbox. */
export class InboxEntryResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['role-granted'] }) kind!: InboxKind;
  @ApiProperty({ format: 'date-time' }) at!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readAt!: Date | null;
  @ApiProperty({ enum: INBOX_MAIL_STATES }) mail!: (typeof INBOX_MAIL_STATES)[number];
  @ApiProperty({ enum: ROLE_NAMES }) role!: Role;
  @ApiProperty() agencyId!: string;
  @ApiPropertyOptional() team?: string;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiPropertyOptional({ format: 'date' }) validTo?: string;
}

/** One page of a person's own inbox, the newest entry first. */
export class InboxListResponse {
  @ApiProperty({ type: [InboxEntryResponse] }) items!: readonly InboxEntryResponse[];
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
  @ApiProperty() total!: number;
}
