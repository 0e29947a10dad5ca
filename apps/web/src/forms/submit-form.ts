import { Page } from '../rendering/page.js';
import type { SeeOther } from '../rendering/see-other.js';
import { ServiceProblem } from '../services/service-problem.js';
import type { FormDefinition, FormValues } from './form-definition.js';
import { localProblems } from './local-problems.js';
import { presentForm, type FormState } from './present-form.js';
import type { SendableForm } from './sendable-form.js';

/** A form that was sent, and how to act on it. */
export interface Submission {
  readonly form: FormDefinition;
  readonly typed: SendableForm;
  readonly formToken: string;
  /** What the form is about as it is now, with its version for sending again after someone else's change. */
  readonly subject?: () => Promise<Pick<FormState, 'about' | 'version'>>;
  readonly send: () => Promise<Page | SeeOther>;
}

/** Sends a form; when it is not accepted, shows it again with all that is wrong and everything typed. */
export async function submitForm(submission: Submission): Promise<Page | SeeOther> {
  try {
    return await submission.send();
  } catch (error) {
    if (!(error instanceof ServiceProblem) || !isAboutTheForm(error)) throw error;
    return new Page('form', presentForm(submission.form, await stateAfter(submission, error)), statusOf(error));
  }
}

/** A thing that is gone, or a right that is missing, is a page of its own. */
function isAboutTheForm(problem: ServiceProblem): boolean {
  return [400, 409, 412, 422, 429, 503].includes(problem.status) || problem.code === 'own-grant';
}

/** Field problems are 422 to a browser; everything else keeps the status of the service. */
function statusOf(problem: ServiceProblem): number {
  return problem.status === 400 ? 422 : problem.status;
}

async function stateAfter(submission: Submission, problem: ServiceProblem): Promise<FormState> {
  const { typed, formToken } = submission;
  // Not worth waiting for when the service is away; the form is shown without it.
  const subject = problem.status === 503 ? undefined : await submission.subject?.().catch(() => undefined);
  const isStale = problem.status === 412;
  const isKeyUsed = problem.status === 422;
  const seen = typed.version ? Number(typed.version) : undefined;
  const values: FormValues = { ...typed };
  // Ours first: they are in the words of the questions, and one message a question is shown.
  const problems =
    problem.status === 400 ? [...localProblems(submission.form, values), ...problem.errors] : problem.errors;
  return {
    values,
    problems,
    generalProblem: problems.length > 0 ? undefined : generalProblem(problem),
    about: subject?.about,
    formToken,
    version: isStale ? (subject?.version ?? seen) : seen,
    idempotencyKey: isKeyUsed ? undefined : typed.idempotencyKey,
  };
}

function generalProblem(problem: ServiceProblem): string | undefined {
  switch (problem.status) {
    case 412:
      return 'Somebody else changed this while you were writing. Nothing was saved. Go back to see what they changed, or send again what you wrote.';
    case 422:
      return 'This form was sent before with other answers, and that was saved. Go back to see it. If you want this as well, send it again.';
    case 429:
      return 'That was too often in a short time. Nothing was saved. Wait a minute and send it again.';
    case 503:
      return 'Accord cannot save this now. Nothing is lost: what you typed is still here. Try again in a few minutes.';
    default:
      return problem.detail;
  }
}
