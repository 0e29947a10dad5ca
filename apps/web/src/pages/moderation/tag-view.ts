/** A tag: its words say everything, its colour nothing more. */
export interface TagView {
  readonly text: string;
  readonly classes: string;
}
