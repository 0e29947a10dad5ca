/** A choice of a pick list, as the macros take it. */
export interface ChoiceView {
  readonly value: string;
  readonly text: string;
  readonly hint?: { readonly text: string };
  readonly selected?: boolean;
  readonly checked?: boolean;
}

/** One question as a template shows it. */
export interface FieldView {
  readonly kind: string;
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly hint?: { readonly text: string };
  readonly error?: { readonly text: string };
  readonly value?: string;
  readonly classes?: string;
  readonly autocomplete?: string;
  readonly isSpellChecked: boolean;
  readonly maxLength?: number;
  readonly accept?: string;
  readonly items?: readonly (ChoiceView | DatePartView)[];
  /** Above the question, where a part of the form begins. */
  readonly heading?: string;
  /** What an input of checkboxes is called, when several questions share a name. */
  readonly inputName?: string;
  readonly rows?: readonly RowView[];
}

/** One row of a question with several. */
export interface RowView {
  readonly legend: string;
  readonly inputs: readonly {
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly error?: { readonly text: string };
  }[];
}

/** One of the three inputs of a date. */
export interface DatePartView {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly classes: string;
}

/** A whole form page. */
export interface FormView {
  readonly title: string;
  readonly hasErrors: boolean;
  readonly action: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly introduction?: string;
  /** What the form is about, such as the person: term and text. */
  readonly about: readonly { readonly key: { readonly text: string }; readonly value: { readonly text: string } }[];
  readonly summary: readonly { readonly text: string; readonly href?: string }[];
  readonly fields: readonly FieldView[];
  /** Whether it is sent in parts, as a file must be. */
  readonly isUpload: boolean;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly submit: { readonly text: string; readonly classes: string };
  readonly another?: { readonly text: string; readonly name: string; readonly value: string };
}
