// Saves a long form while it is typed. Without it the form's buttons save, and nothing else is different.
const PAUSE_MS = 1500;

const time = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

const PROBLEMS = {
  conflict: 'Someone else has changed this, or you in another window. Nothing was overwritten. Save to see both.',
  refused: 'Not saved. Save with the button to see why.',
  unavailable: 'Accord cannot save this now. What you typed is still here.',
};
const OFFLINE = 'You are offline. Your changes have not been saved.';
const SIGNED_OUT = 'You have been signed out. Sign in again in another window to save.';

/** Saves one form 1.5 s after the last key, one request at a time; never over what somebody else saved. */
class Autosave {
  constructor(form, status) {
    this.form = form;
    this.status = status;
    this.isStopped = false;
    this.isChanged = false;
    form.addEventListener('input', () => this.changed());
    form.addEventListener('submit', (event) => this.leave(event));
    addEventListener('online', () => this.isChanged && this.changed());
    // A page that is shown again from the browser's memory goes on saving.
    addEventListener('pageshow', (event) => event.persisted && (this.isStopped = false));
  }

  changed() {
    this.isChanged = true;
    clearTimeout(this.timer);
    if (!this.isStopped) this.timer = setTimeout(() => this.save(), PAUSE_MS);
  }

  /** The buttons send the form as it is; a save under way is waited for, or both would be taken for two people. */
  async leave(event) {
    clearTimeout(this.timer);
    this.isStopped = true;
    if (!this.inFlight) return;
    event.preventDefault();
    const { submitter } = event;
    await this.inFlight;
    this.form.requestSubmit(submitter);
  }

  async save() {
    if (this.inFlight || this.isStopped) return;
    this.isChanged = false;
    this.inFlight = this.send();
    const text = await this.inFlight;
    this.inFlight = undefined;
    this.status.textContent = text;
    if (this.isChanged) this.changed();
  }

  /** Answers what to tell. Whatever was not saved is tried again with the next key. */
  async send() {
    const body = new URLSearchParams(new FormData(this.form));
    body.set('idempotencyKey', crypto.randomUUID());
    let response;
    try {
      response = await fetch(this.form.dataset.accordAutosave, { method: 'POST', body, redirect: 'manual' });
    } catch {
      return OFFLINE;
    }
    if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) return SIGNED_OUT;
    const { version, problem } = response.ok ? await response.json() : { problem: 'refused' };
    if (version === undefined) {
      this.isStopped = problem === 'conflict';
      return PROBLEMS[problem] ?? PROBLEMS.refused;
    }
    this.form.elements.namedItem('version').value = String(version);
    return `Draft saved at ${time()}`;
  }
}

/** Lets the form of the page save itself, if it can. */
export function initAutosave() {
  const form = document.querySelector('form[data-accord-autosave]');
  const status = document.querySelector('[data-accord-save-status]');
  if (form && status && typeof crypto.randomUUID === 'function') new Autosave(form, status);
}
