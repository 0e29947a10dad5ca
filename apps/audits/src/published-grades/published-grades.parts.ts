import { GradeImports } from './grade-imports.js';
import { ImportPublishedGradesController } from './import-published-grades/import-published-grades.controller.js';
import { ImportPublishedGrades } from './import-published-grades/import-published-grades.js';
import { PublishedGrades } from './persistence/published-grades.js';
import { PublishedGradeListController } from './published-grade-list/published-grade-list.controller.js';
import { PublishedGradeListQuery } from './published-grade-list/published-grade-list.query.js';
import { TakePublishedGradesHandler } from './take-published-grades/take-published-grades.handler.js';

/** What the composition root takes of published grades. */
export const publishedGradesParts = {
  controllers: [ImportPublishedGradesController, PublishedGradeListController, TakePublishedGradesHandler],
  providers: [PublishedGrades, GradeImports, ImportPublishedGrades, PublishedGradeListQuery],
};
