/** What the experiments among the tests choose by, so that a run that found something can be made again. */
export const TEST_SEED = Number(process.env['ACCORD_EXPERIMENTS_SEED'] ?? 20261124);
