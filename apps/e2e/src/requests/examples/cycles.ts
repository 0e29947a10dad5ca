import { CANARY } from '../canary.js';
import { CYCLE_TERMS } from '../objects/cycles.js';
import type { Examples } from './example.js';

const PROGRAMME = { as: 'partnership-manager', scope: 'joint' } as const;
const STOCKTON = { scope: 'stockton' } as const;
const IMPORTER = { as: 'register-importer', ...STOCKTON } as const;
const READER = { as: 'director', ...STOCKTON } as const;
const CYCLE = { path: { id: 'cycle' }, status: 200 } as const;
const DRAFT = { ...PROGRAMME, path: { id: 'draft-cycle' } } as const;

const GRADES = `Subject,Standard,Grade\n${CANARY.word} service,Overall,Good\n`;

/** Cycles, registers and the draw. */
export const OF_CYCLES: Examples = {
  'audits GET /cycles': { ...PROGRAMME, status: 200 },
  'audits GET /tools': { ...READER, status: 200 },
  'audits GET /scales': { ...READER, status: 200 },
  'audits GET /cycles/{id}': { ...READER, ...CYCLE },
  'audits GET /cycles/{id}/decisions': { ...PROGRAMME, ...CYCLE },
  'audits POST /cycles': { ...PROGRAMME, body: CYCLE_TERMS, other: { programme: '2030-31' }, status: 201 },
  'audits PUT /cycles/{id}': { ...DRAFT, body: CYCLE_TERMS, other: { programme: '2030-31' }, status: 200 },
  'audits PUT /cycles/{id}/tool': {
    ...DRAFT,
    body: { tool: CYCLE_TERMS.tool, scale: CYCLE_TERMS.scale },
    other: { scale: { id: 'OFSTED4', version: 2 } },
    status: 200,
  },
  'audits POST /cycles/{id}/moves': {
    ...DRAFT,
    body: { action: 'abort', reason: `Because ${CANARY.word} asked for it in a test.` },
    status: 201,
  },
  'audits POST /cycles/{id}/published-grades': {
    ...PROGRAMME,
    path: { id: 'services-cycle' },
    file: GRADES,
    status: 201,
  },
  'audits GET /cycles/{id}/published-grades': { ...PROGRAMME, path: { id: 'reported-cycle' }, status: 200 },
  'audits GET /cycles/{id}/draw': { ...READER, ...CYCLE },
  // An authority gives its value once for a cycle, and the demonstration's was given.
  'audits POST /cycles/{id}/draw-value': {
    as: 'draw-witness',
    ...STOCKTON,
    path: { id: 'cycle' },
    body: { value: CANARY.word },
    other: { value: 'another' },
    status: 409,
    code: 'not-sampling',
  },
  'cases GET /register-imports': { ...READER, query: { page: '1' }, status: 200 },
  'cases GET /register-imports/{id}': { ...READER, path: { id: 'register-import' }, status: 200 },
  // Taken and refused: a register that could be imported would take the place of the demonstration's.
  'cases POST /register-imports': { ...IMPORTER, file: 'Case ID\n', status: 201 },
  'cases GET /cycles/{id}/frame': { ...READER, ...CYCLE },
  // A frame is frozen once for a cycle, and the demonstration's was frozen.
  'cases POST /cycles/{id}/frame': { ...IMPORTER, path: { id: 'cycle' }, status: 409, code: 'frame-already-frozen' },
  'cases GET /cycles/{id}/frame-file': { ...IMPORTER, ...CYCLE },
  'cases GET /cycles/{id}/strata-file': { ...IMPORTER, ...CYCLE },
};
