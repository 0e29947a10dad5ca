/** Something only the person at the keyboard can put right; the message says how. */
export class Refusal extends Error {}
