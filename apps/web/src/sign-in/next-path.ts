const PATH = /^\/(?![/\\])[A-Za-z0-9/_-]{0,200}$/;
const NOT_AFTER_SIGN_IN = /^\/(sign-in|sign-out|signed-out)(\/|$)/;

/** Where to go after sign-in: a path of ours without a query, else the home page. Never another site. */
export function nextPath(asked: string | undefined): string {
  const path = asked?.split('?')[0] ?? '/';
  return PATH.test(path) && !NOT_AFTER_SIGN_IN.test(path) ? path : '/';
}
