import { jest } from '@jest/globals';

// A hung server should fail a test, a busy machine should not.
jest.setTimeout(60_000);
