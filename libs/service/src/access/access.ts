import { SetMetadata } from '@nestjs/common';
import type { Action } from '../permissions/permission-table.js';

/** Who may use a route at all. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'identity' }
  | { readonly kind: 'grant' }
  | { readonly kind: 'permission'; readonly action: Action };

/** Where a route's `Access` is kept; a route without it does not start. */
export const ACCESS = 'accord:access';

/** Only people with a role that the permission table lets do this. */
export function Allow(action: Action): MethodDecorator {
  return SetMetadata(ACCESS, { kind: 'permission', action } satisfies Access);
}

/** Anyone with at least one grant in force in the scope. */
export function AnyGrant(): MethodDecorator {
  return SetMetadata(ACCESS, { kind: 'grant' } satisfies Access);
}

/** Anyone whose token is good for the scope, known there or not. */
export function AnyIdentity(): MethodDecorator {
  return SetMetadata(ACCESS, { kind: 'identity' } satisfies Access);
}

/** Anyone at all, without a token: health and the description of the interface. */
export function Public(): MethodDecorator {
  return SetMetadata(ACCESS, { kind: 'public' } satisfies Access);
}
