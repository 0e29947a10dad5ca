/** Does something and answers how much of it is done in a second; the work answers how much it did. */
export async function perSecond(work: () => Promise<number>): Promise<number> {
  const begun = performance.now();
  const amount = await work();
  return (amount / (performance.now() - begun)) * 1000;
}
