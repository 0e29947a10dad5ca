import type { TemplateModels } from './template-models.js';

/** The name of a template: also of its file. */
export type TemplateName = keyof TemplateModels;

/** What a controller answers with: a template and the view model it takes. */
export class Page<Name extends TemplateName = TemplateName> {
  constructor(
    readonly template: Name,
    readonly model: TemplateModels[Name],
    readonly status = 200,
  ) {}
}
