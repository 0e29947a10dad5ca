import { IsOptional, IsUUID } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsInstant } from '../../payload/is-instant.js';

/** Which grant, and from when it no longer holds. */
export class RoleEndedV1 {
  @IsUUID() personId!: string;
  @IsUUID() grantId!: string;
  @IsInstant() endedAt!: string;
  @IsOptional() @IsUUID() endedBy?: string;
}

/** A role grant was ended before its last day, or had none. */
export const roleEndedV1 = defineEvent({
  type: 'role-ended',
  version: 1,
  channel: 'people',
  description: 'A role grant was ended. It holds no longer from that instant on, which is never in the future.',
  payload: RoleEndedV1,
  example: {
    personId: '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10',
    grantId: '0f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c55',
    endedAt: '2026-11-24T10:00:00.000Z',
    endedBy: '2d9f7e68-7a5f-4f4e-9f1b-6d2f3c4b5a69',
  },
});
