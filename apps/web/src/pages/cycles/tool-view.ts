/** A tool and a scale as people read them. */
export interface ToolView {
  readonly title: string;
  readonly notice?: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly tool: string;
  readonly scale: string;
  readonly state: string;
  readonly domains: readonly { readonly heading: string; readonly questions: readonly string[] }[];
  readonly grades: readonly { readonly label: string; readonly points: string; readonly descriptor: string }[];
  readonly goodOrBetter: string;
  readonly rules: readonly string[];
  readonly changeHref?: string;
}
