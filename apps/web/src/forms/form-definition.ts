import type { Day } from '@accord/kernel';

/** One choice of a pick list. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  /** What it means; only radios show it. */
  readonly hint?: { readonly text: string };
}

interface FieldBasics {
  /** As the service calls it in the problems it reports. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What to say when nothing was answered; a question without it may stay empty. */
  readonly whenEmpty?: string;
  /** Begins a part of a long form, above the question. */
  readonly heading?: string;
}

/** One input of each row. Its answers are a list: the name is sent once a row. */
export interface RowColumn {
  readonly name: string;
  readonly label: string;
  readonly maxLength: number;
  /** What to say when the row has another answer, but not this one. */
  readonly whenEmpty: string;
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
  /** Any number of the choices. Several questions may share an input name, when their choices are shown in groups. */
  | (FieldBasics & { readonly kind: 'checkboxes'; readonly choices: readonly Choice[]; readonly inputName?: string })
  | (FieldBasics & { readonly kind: 'number'; readonly min: number; readonly max: number })
  /** The same few inputs again and again; rows left empty do not count. `rowName` with a number is a row's legend. */
  | (FieldBasics & {
      readonly kind: 'rows';
      readonly rowName: string;
      readonly columns: readonly RowColumn[];
      readonly rows: number;
    })
  | (FieldBasics & { readonly kind: 'date'; readonly notBefore?: readonly EarliestDay[] })
  /** The last question of its form: what is behind a file is not looked at. `accept` is what the browser offers. */
  | (FieldBasics & { readonly kind: 'file'; readonly accept: string });

/** A page with one form: said once, shown when asked for and again with what is wrong. */
export interface FormDefinition {
  readonly title: string;
  readonly action: string;
  readonly back: { readonly href: string; readonly text: string };
  /** What the person should know before they answer. */
  readonly introduction?: string;
  readonly fields: readonly FieldDefinition[];
  readonly submit: string;
  /** A second button, which sends the form to do something else, such as to show more rows. */
  readonly another?: { readonly text: string; readonly name: string; readonly value: string };
  /** What the form carries besides its questions. */
  readonly kept?: Readonly<Record<string, string>>;
  /** For what cannot be taken back. */
  readonly isWarning?: boolean;
}

/** What was typed, by input name; a list where a name may be sent several times. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;
