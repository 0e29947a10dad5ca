import { inAuthorities, inJointScope, type For, type Rows } from './for.js';

// What is audited, with which tool, how far it is and how it was drawn is for everybody who takes part in audits or reads
// what comes of them. Who only runs Accord, the administrator and operations, does neither.
const SEEING_CYCLES: For = [
  'auditor',
  'safeguarding-lead',
  'moderator',
  'cross-authority-moderator',
  'partnership-manager',
  'director',
  'reviewing-officer',
  'board-member',
  'scrutineer',
  'data-protection-officer',
  'register-importer',
  'draw-witness',
  'learning-lead',
];

// The programme is the partnership's, so its business manager runs it in the joint scope; as manager of an authority not.
const RUNNING_CYCLES = inJointScope('partnership-manager');

// Only who answers for the register's export brings it in and says what of it can be drawn; who runs or answers for the
// audits sees whether it is there.
const OWNING_REGISTER = inAuthorities('register-importer');
const SEEING_IMPORTS = inAuthorities('register-importer', 'partnership-manager', 'director', 'data-protection-officer');

// The frame file names cases by their ids. It is for whoever brought them in, for whoever has to be able to recompute the
// draw, and for the officer who answers for it; managers see counts.
const EXPORTING_FRAME = inAuthorities('register-importer', 'draw-witness', 'data-protection-officer');

/** Cycles, registers and the draw. */
export const OF_CYCLES: Rows = {
  'audits GET /cycles': SEEING_CYCLES,
  'audits GET /cycles/{id}': SEEING_CYCLES,
  'audits GET /cycles/{id}/decisions': SEEING_CYCLES,
  'audits GET /tools': SEEING_CYCLES,
  'audits GET /scales': SEEING_CYCLES,
  'audits POST /cycles': RUNNING_CYCLES,
  'audits PUT /cycles/{id}': RUNNING_CYCLES,
  'audits PUT /cycles/{id}/tool': RUNNING_CYCLES,
  'audits POST /cycles/{id}/moves': RUNNING_CYCLES,
  'audits POST /cycles/{id}/published-grades': RUNNING_CYCLES,
  // They are published anyway.
  'audits GET /cycles/{id}/published-grades': SEEING_CYCLES,
  'cases POST /register-imports': OWNING_REGISTER,
  'cases GET /register-imports': SEEING_IMPORTS,
  'cases GET /register-imports/{id}': SEEING_IMPORTS,
  // The other authority, too, sees digests, sizes, values and pseudonyms; there are no case ids in them.
  'audits GET /cycles/{id}/draw': SEEING_CYCLES,
  'cases GET /cycles/{id}/frame': SEEING_CYCLES,
  'cases POST /cycles/{id}/frame': OWNING_REGISTER,
  'cases GET /cycles/{id}/frame-file': EXPORTING_FRAME,
  'cases GET /cycles/{id}/strata-file': EXPORTING_FRAME,
  'audits POST /cycles/{id}/draw-value': inAuthorities('draw-witness'),
};
