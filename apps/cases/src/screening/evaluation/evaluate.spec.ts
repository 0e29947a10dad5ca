import { DETECTORS } from '../domain/detectors.js';
import { RegisterNames } from '../domain/names/register-names.js';
import { SCREENING_KINDS, type ScreeningKind } from '../domain/screening-kind.js';
import { evaluate, type Evaluation } from './evaluate.js';
import { evaluationRegister } from './evaluation-register.js';
import { precisionOf, recallOf } from './rates.js';
import { STATEMENT_SETS } from './statement-sets.js';

const register = evaluationRegister();
const all = Object.values(STATEMENT_SETS).flat();
const isRegisterName = (kind: ScreeningKind) => kind === 'register-name';
const isOther = (kind: ScreeningKind) => kind !== 'register-name';

function meetsThresholds(evaluation: Evaluation): boolean {
  const kinds = SCREENING_KINDS.filter(isOther);
  return (
    recallOf(evaluation, isRegisterName) >= 0.99 &&
    recallOf(evaluation, isOther) >= 0.95 &&
    kinds.every((kind) => recallOf(evaluation, (other) => other === kind) >= 0.95) &&
    precisionOf(evaluation) >= 0.9
  );
}

describe('The screening on labelled statements', () => {
  it('has at least 450 statements, 150 of them held out and 120 without any identifier', () => {
    expect(all.length).toBeGreaterThanOrEqual(450);
    expect(STATEMENT_SETS.heldOut.length).toBeGreaterThanOrEqual(150);
    expect(all.filter(({ labels }) => labels.length === 0).length).toBeGreaterThanOrEqual(120);
  });

  it('finds names of the register, other identifiers of every kind, and little else', () => {
    const evaluation = evaluate(all, register);
    expect({ missed: recallOf(evaluation, isRegisterName) < 0.99 ? evaluation.missed : [] }).toEqual({ missed: [] });
    expect(precisionOf(evaluation)).toBeGreaterThanOrEqual(0.9);
    expect(meetsThresholds(evaluation)).toBe(true);
  });

  it('finds enough in statements that were held out', () => {
    const evaluation = evaluate(
      [...STATEMENT_SETS.heldOut, ...STATEMENT_SETS.freshThird, ...STATEMENT_SETS.freshFourth],
      register,
    );
    expect(recallOf(evaluation, isRegisterName)).toBeGreaterThanOrEqual(0.98);
    expect(recallOf(evaluation, isOther)).toBeGreaterThanOrEqual(0.95);
    expect(precisionOf(evaluation)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(Object.keys(DETECTORS))('falls short without its detector of %s', (name) => {
    const others = Object.entries(DETECTORS).filter(([other]) => other !== name);
    const evaluation = evaluate(
      all,
      register,
      others.map(([, detector]) => detector),
    );
    expect(meetsThresholds(evaluation)).toBe(false);
  });

  it('falls short when the register is empty', () => {
    expect(meetsThresholds(evaluate(all, RegisterNames.NONE))).toBe(false);
  });

  it('falls short in precision when every word with a capital is flagged', () => {
    const everyCapital = evaluate(all, register, [
      ({ words }) =>
        words
          .filter(({ casing }) => casing !== 'lower')
          .map(({ start, end }) => ({ start, end, kind: 'name' as const })),
    ]);
    expect(precisionOf(everyCapital)).toBeLessThan(0.9);
  });
});
