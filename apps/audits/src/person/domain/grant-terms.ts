export type { GrantTerms } from '@accord/kernel';
