import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { FactView } from '../draw/draw-view.js';

/** What is told of one drawn case: who it is, or how it was replaced. */
export interface DrawnCaseView {
  readonly title: string;
  readonly caption: string;
  readonly back: NavigationLink;
  readonly warning?: string;
  readonly facts: readonly FactView[];
}
