import { EntitySchema } from 'typeorm';
import type { Role } from '@accord/kernel';

/** A row of `invitation`. */
export interface InvitationRow {
  id: string;
  secretDigest: Buffer;
  name: string;
  email: string;
  role: Role;
  agencyId: string;
  team: string | null;
  validFrom: string;
  validTo: string | null;
  reason: string;
  invitedBy: string;
  invitedAt: Date;
  expiresAt: Date;
  acceptedBy: string | null;
  acceptedAt: Date | null;
  acceptedKey: string | null;
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
}

/** The table `invitation`. */
export const InvitationSchema = new EntitySchema<InvitationRow>({
  name: 'invitation',
  tableName: 'invitation',
  columns: {
    id: { type: 'uuid', primary: true },
    secretDigest: { type: 'bytea', name: 'secret_digest' },
    name: { type: 'text' },
    email: { type: 'text' },
    role: { type: 'text' },
    agencyId: { type: 'text', name: 'agency_id' },
    team: { type: 'text', nullable: true },
    validFrom: { type: 'date', name: 'valid_from' },
    validTo: { type: 'date', name: 'valid_to', nullable: true },
    reason: { type: 'text' },
    invitedBy: { type: 'uuid', name: 'invited_by' },
    invitedAt: { type: 'timestamptz', name: 'invited_at' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
    acceptedBy: { type: 'uuid', name: 'accepted_by', nullable: true },
    acceptedAt: { type: 'timestamptz', name: 'accepted_at', nullable: true },
    acceptedKey: { type: 'text', name: 'accepted_key', nullable: true },
    withdrawnBy: { type: 'uuid', name: 'withdrawn_by', nullable: true },
    withdrawnAt: { type: 'timestamptz', name: 'withdrawn_at', nullable: true },
  },
});
