/** Another relay leads: this one must stop publishing at once. */
export class LeaseLostError extends Error {
  constructor() {
    super('Another relay has taken the lead');
    this.name = 'LeaseLostError';
  }
}
