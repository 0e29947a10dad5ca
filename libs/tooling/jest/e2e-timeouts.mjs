import { jest } from '@jest/globals';

// Journeys restart brokers and services; a hang is what this is for, not a measurement.
jest.setTimeout(180_000);
