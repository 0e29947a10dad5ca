/** Makes the clock of this process wrong by so many milliseconds. How fast it goes, and what measures intervals, stay right. */
export function shiftClock(milliseconds: number): void {
  if (milliseconds === 0) return;
  const RealDate = globalThis.Date;
  globalThis.Date = new Proxy(RealDate, {
    construct(target, parameters: [], newTarget) {
      const isNow = parameters.length === 0;
      return Reflect.construct(target, isNow ? [RealDate.now() + milliseconds] : parameters, newTarget) as Date;
    },
    get(target, name, receiver) {
      if (name === 'now') return () => RealDate.now() + milliseconds;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}
