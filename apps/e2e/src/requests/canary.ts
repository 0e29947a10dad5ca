/** Made-up personal data that every request of these tests carries: nothing that Accord says or logs may repeat it. */
export const CANARY = {
  word: 'Quillbeck',
  name: 'Zephyrina Quillbeck',
  email: 'zephyrina.quillbeck@canary.example',
} as const;

/** Whether a text repeats the canary. */
export function holdsCanary(text: string): boolean {
  return /quillbeck|zephyrina/i.test(text);
}
