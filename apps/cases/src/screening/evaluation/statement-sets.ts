import { CLEAN_HELD_OUT } from './data/clean-held-out.js';
import { CLEAN_TUNED } from './data/clean-tuned.js';
import { FRESH } from './data/fresh.js';
import { FRESH_FOURTH } from './data/fresh-fourth.js';
import { FRESH_THIRD } from './data/fresh-third.js';
import { FRESH_SECOND } from './data/fresh-second.js';
import { OTHERS_HELD_OUT } from './data/others-held-out.js';
import { OTHERS_TUNED } from './data/others-tuned.js';
import { REGISTER_HELD_OUT } from './data/register-held-out.js';
import { REGISTER_TUNED } from './data/register-tuned.js';
import { labelledStatement } from './labelled-statement.js';

const read = (...files: string[]) =>
  files.flatMap((file) => file.split('\n').filter((line) => line.trim() !== '')).map(labelledStatement);

/** The labelled statements: those the mechanisms were tuned on, those that were held out, and those of other styles. */
export const STATEMENT_SETS = {
  tuned: read(REGISTER_TUNED, OTHERS_TUNED, CLEAN_TUNED),
  heldOut: read(REGISTER_HELD_OUT, OTHERS_HELD_OUT, CLEAN_HELD_OUT),
  fresh: read(FRESH),
  freshSecond: read(FRESH_SECOND),
  freshThird: read(FRESH_THIRD),
  freshFourth: read(FRESH_FOURTH),
};
