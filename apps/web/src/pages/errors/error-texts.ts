import type { ErrorKind } from './error-kind.js';

/** What an error page says. */
export interface ErrorText {
  readonly status: number;
  readonly title: string;
  readonly lines: readonly string[];
  /** Whether sending the same form again may succeed. */
  readonly canRetry?: boolean;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

const HOME = { text: 'Go to the home page', href: '/' };
const SIGN_IN = { text: 'Sign in', href: '/sign-in' };

/** The words of every error page: what happened, whether anything was saved, and what to do. */
export const ERROR_TEXTS: Readonly<Record<ErrorKind, ErrorText>> = {
  'session-ended': {
    status: 401,
    title: 'You have been signed out',
    lines: [
      'This happens after some time without activity, at the end of a long working day, and when you sign out in another window.',
    ],
    links: [{ text: 'Sign in again', href: '/sign-in' }],
  },
  'not-signed-in': {
    status: 400,
    title: 'You have not been signed in',
    lines: ['Your organisation’s sign-in was cancelled, took too long, or was started in another window.'],
    links: [{ text: 'Start again', href: '/sign-in' }],
  },
  'another-site': {
    status: 403,
    title: 'This form was not accepted',
    lines: [
      'It was not sent from a page of Accord, so nothing was changed. Open the page in Accord and fill it in there.',
    ],
    links: [HOME],
  },
  'out-of-date': {
    status: 403,
    title: 'This form is out of date',
    lines: [
      'You have signed in again, or changed where you are working, since you opened it. Nothing was changed.',
      'Check at the top of the page where you are working, open the form again and fill it in there.',
    ],
    links: [HOME],
  },
  'bad-request': {
    status: 400,
    title: 'Accord could not understand this',
    lines: [
      'Something in the address or the form is not as it should be, so nothing was changed. Go back and try again.',
    ],
    links: [HOME],
  },
  forbidden: {
    status: 403,
    title: 'You cannot do this',
    lines: ['None of the roles that you hold here allows it. If you need it for your work, ask an administrator.'],
    links: [HOME],
  },
  'not-found': {
    status: 404,
    title: 'Page not found',
    lines: [
      'If you typed or pasted the address, check that it is complete. What you look for may also belong to another authority.',
    ],
    links: [HOME],
  },
  conflict: {
    status: 409,
    title: 'This cannot be done now',
    lines: [
      'It has changed since you opened the page. Nothing was saved. Go back, load the page again and look at it as it is now.',
    ],
    links: [HOME],
  },
  stale: {
    status: 412,
    title: 'Somebody else changed this',
    lines: [
      'They did so while you were writing. Nothing of yours was saved. Go back, load the page again to see what they changed, and repeat your change if it is still right.',
    ],
    links: [HOME],
  },
  'sent-before': {
    status: 422,
    title: 'This form was sent before',
    lines: ['What was sent first was saved; this was not. Go back, load the page again and fill the form in anew.'],
    links: [HOME],
  },
  'too-often': {
    status: 429,
    title: 'Too many requests',
    lines: ['Nothing was changed. Wait a minute and try again.'],
    canRetry: true,
    links: [HOME],
  },
  unavailable: {
    status: 503,
    title: 'Accord is not available at the moment',
    lines: ['Part of it cannot be reached. It is being looked after. Try again in a few minutes.'],
    canRetry: true,
    links: [HOME],
  },
  unexpected: {
    status: 500,
    title: 'There is a problem with Accord',
    lines: [
      'Something went wrong that should not have. Try again later. If it happens again, tell whoever looks after Accord.',
    ],
    canRetry: true,
    links: [HOME, SIGN_IN],
  },
};
