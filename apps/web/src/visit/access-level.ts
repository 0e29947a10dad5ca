import { SetMetadata } from '@nestjs/common';

/** Key of the metadata that tells who may open a page. */
export const ACCESS_LEVEL = 'accord:access-level';

/**
 * Who may open a page: everyone (`no-session`: without even looking for a session), someone signed in, or, when nothing is
 * said, someone who is in a scope.
 */
export type AccessLevel = 'no-session' | 'open' | 'signed-in' | 'in-scope';

/** A page for everyone, which shows who is signed in if someone is. */
export const OpenToAll = () => SetMetadata<string, AccessLevel>(ACCESS_LEVEL, 'open');

/** For machines and files: works without the database of sessions. */
export const WithoutSession = () => SetMetadata<string, AccessLevel>(ACCESS_LEVEL, 'no-session');

/** A page for people who signed in, also before they are in a scope. */
export const SignedIn = () => SetMetadata<string, AccessLevel>(ACCESS_LEVEL, 'signed-in');
