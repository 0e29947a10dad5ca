/** The demonstration person who does everything here: administrator of one scope, so that no scope has to be chosen. */
export const ADMINISTRATOR = { issuer: 'stockton', subject: 'tegwen-pritchard', scope: 'stockton' } as const;
