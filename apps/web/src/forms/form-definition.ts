import type { Day } from '@accord/kernel';

/** One choice of a pick list. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface FieldBasics {
  /** As the service calls it in the problems it reports. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What to say when nothing was answered; a question without it may stay empty. */
  readonly whenEmpty?: string;
}

/** A day before which an answer may not be, as far as it is known. */
export interface EarliestDay {
  readonly day: (values: FormValues) => Day | undefined;
  /** What to say when the answer is before it. */
  readonly message: string;
}

interface Lengths {
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** One question of a form. A `date` is three inputs: `<name>Day`, `<name>Month`, `<name>Year`. */
export type FieldDefinition =
  | (FieldBasics & Lengths & { readonly kind: 'text'; readonly autocomplete?: string; readonly isCode?: boolean })
  | (FieldBasics & { readonly kind: 'email' })
  | (FieldBasics & Required<Lengths> & { readonly kind: 'textarea' })
  | (FieldBasics & { readonly kind: 'select'; readonly choices: readonly Choice[] })
  | (FieldBasics & { readonly kind: 'radios'; readonly choices: readonly Choice[] })
  | (FieldBasics & { readonly kind: 'date'; readonly notBefore?: readonly EarliestDay[] });

/** A page with one form: said once, shown when asked for and again with what is wrong. */
export interface FormDefinition {
  readonly title: string;
  readonly action: string;
  readonly back: { readonly href: string; readonly text: string };
  /** What the person should know before they answer. */
  readonly introduction?: string;
  readonly fields: readonly FieldDefinition[];
  readonly submit: string;
  /** For what cannot be taken back. */
  readonly isWarning?: boolean;
}

/** What was typed, by input name. */
export type FormValues = Readonly<Record<string, string | undefined>>;
