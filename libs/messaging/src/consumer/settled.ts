import { isObservable, lastValueFrom } from 'rxjs';

/** What is to be waited for until a handler's answer has taken effect: a promise or a stream to its end, else nothing. */
export function settled(answer: unknown): Promise<void> | undefined {
  if (isObservable(answer)) return lastValueFrom(answer, { defaultValue: undefined }).then(ignore);
  if (answer instanceof Promise) return answer.then(settled);
  return undefined;
}

function ignore(): void {}
