import { GrantTermsRequest } from '../grant-terms.request.js';

/** A role for the person of the path. */
export class GrantRoleRequest extends GrantTermsRequest {}
