import { html, type Html } from '../pages/html.js';
import { page } from '../pages/page.js';
import type { IssuerSettings } from './issuer-settings.js';

const BANNER = 'Demonstration: these people do not exist, and nobody needs a password.';

/** Lets whoever demonstrates choose whom to sign in as. One form with a button for each person; no script. */
export function signInPage(issuer: IssuerSettings): string {
  const people = issuer.people.map(
    (person) =>
      html`<li>
        <button type="submit" name="subject" value="${person.subject}">
          <strong>${person.name}</strong><br /><span class="hint">${person.hint}</span>
        </button>
      </li>`,
  );
  return page(
    `Sign in at ${issuer.name}`,
    BANNER,
    html`<p>Choose who you are.</p>
      <form method="post">
        <ul class="choices">
          ${people}
        </ul>
      </form>`,
  );
}

/** The id of the provider's own form, to which the buttons of the sign-out page belong. */
const FORM = 'op.logoutForm';

/** Asks whether to sign out here as well. `form` is the provider's own hidden form. */
export function signOutPage(issuer: IssuerSettings, form: Html): string {
  return page(
    `Sign out of ${issuer.name}`,
    BANNER,
    html`<p>You have signed out of Accord. Sign out here too, so that someone else can sign in?</p>
      ${form}
      <ul class="choices">
        <li><button type="submit" form="${FORM}" name="logout" value="yes">Yes, sign out</button></li>
        <li><button type="submit" form="${FORM}">No, stay signed in here</button></li>
      </ul>`,
  );
}

/** After signing out without an address to go back to. */
export function signedOutPage(issuer: IssuerSettings): string {
  return page(`Signed out of ${issuer.name}`, BANNER, html`<p>You can close this page.</p>`);
}

/** Something about a request was wrong; says what, for whoever develops. */
export function issuerErrorPage(title: string, problem: string): string {
  return page(
    title,
    BANNER,
    html`<p>${problem}</p>
      <p>Go back to Accord and sign in again.</p>`,
  );
}
