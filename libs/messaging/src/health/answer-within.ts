/** The answer if it comes within `limit` milliseconds; undefined when it comes later, or fails. */
export async function answerWithin<T>(limit: number, answer: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeIsUp = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), limit)));
  try {
    return await Promise.race([answer.catch(() => undefined), timeIsUp]);
  } finally {
    clearTimeout(timer);
  }
}
