/** A cycle of the demonstration as its file has it. */
export interface PlannedCycle {
  /** The states that it comes through; in any other one somebody took it over. */
  readonly way: readonly string[];
  /** What is sent to open it, but for the days in `due`. */
  readonly terms: Readonly<Record<string, unknown>> & {
    readonly code: string;
    readonly theme: string;
    readonly agreementId: string;
  };
  /** Days of the terms that depend on today: how many days ahead each is. */
  readonly due?: Readonly<Record<string, number>>;
}

/** What is sent to open a cycle today. */
export function termsOn(today: Date, { terms, due = {} }: PlannedCycle): object {
  const days = Object.entries(due).map(([name, ahead]) => [name, dayAhead(today, ahead)]);
  return { ...terms, ...(Object.fromEntries(days) as object) };
}

function dayAhead(today: Date, days: number): string {
  const day = new Date(today);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
