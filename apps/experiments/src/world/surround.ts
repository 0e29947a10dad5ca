type Method = (this: object, ...parameters: unknown[]) => Promise<unknown>;

/** What is done around a method. */
export interface Surroundings {
  readonly before?: (parameters: readonly unknown[]) => Promise<void> | void;
  /** Gets the error when the method failed. */
  readonly after?: (error: unknown) => Promise<void> | void;
}

/** Does something around every call of a method of a class. Answers with what undoes it. */
export function surround<T extends object>(
  prototype: T,
  name: keyof T & string,
  { before, after }: Surroundings,
): () => void {
  const holder = prototype as unknown as Record<string, Method>;
  const original = holder[name];
  if (typeof original !== 'function') throw new Error(`There is no method ${name} to surround`);
  holder[name] = async function (...parameters) {
    await before?.(parameters);
    let result: unknown;
    try {
      result = await original.apply(this, parameters);
    } catch (error) {
      await after?.(error);
      throw error;
    }
    await after?.(undefined);
    return result;
  };
  return () => void (holder[name] = original);
}
