import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm } from '../../forms/present-form.js';
import { SendableForm } from '../../forms/sendable-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { noticeOf } from '../../rendering/notices.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { ServiceProblem } from '../../services/service-problem.js';
import type { UploadRoute } from '../../uploads/accept-uploads.js';
import { FormFile } from '../../uploads/form-file.decorator.js';
import type { UploadedFile } from '../../uploads/uploaded-file.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { CyclePages } from './cycle-pages.js';
import { presentPublishedGrades } from './present-published-grades.js';

/** Published grades of services: what was imported, and importing. */
@Controller('cycles/:id/published-grades')
export class PublishedGradesController {
  constructor(private readonly pages: CyclePages) {}

  @Get()
  async show(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Query('done') done: unknown,
  ): Promise<Page<'published-grades'>> {
    const { client } = this.pages;
    const [cycle, list] = await Promise.all([client.one(visit.access, id), client.publishedGrades(visit.access, id)]);
    return new Page('published-grades', presentPublishedGrades(cycle, list, noticeOf(done)));
  }

  @Get('new')
  async choose(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'form'>> {
    const { about } = await this.pages.subject(visit, id);
    return new Page('form', presentForm(formOf(id), { about, formToken: visit.session.csrfToken }));
  }

  @Post()
  @RouteConfig({ takesUpload: true } satisfies UploadRoute)
  import(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() form: SendableForm,
    @FormFile() file: UploadedFile | undefined,
  ): Promise<Page | SeeOther> {
    const { formToken, idempotencyKey } = form;
    return submitForm({
      form: formOf(id),
      // Whether a file was chosen is all that the form can say of it.
      typed: { formToken, idempotencyKey, ...(file && { file: 'chosen' }) },
      formToken: visit.session.csrfToken,
      subject: () => this.pages.subject(visit, id),
      send: async () => {
        if (!file) throw new ServiceProblem(400, 'file-missing', '');
        await this.pages.client.importGrades(visit.access, id, file.stream, sendingOf(form).idempotencyKey);
        return new SeeOther(`/cycles/${id}/published-grades?done=grades-imported`);
      },
    });
  }
}

function formOf(id: string): FormDefinition {
  return {
    title: 'Import published grades',
    action: `/cycles/${id}/published-grades`,
    back: { href: `/cycles/${id}/published-grades`, text: 'Back to published grades' },
    introduction:
      'The table takes the place of the one imported before. With anything wrong in it, nothing is imported and everything that is wrong is listed.',
    fields: [
      {
        kind: 'file',
        name: 'file',
        label: 'Table of published grades',
        hint: 'A CSV file of at most 1 MB with the columns Subject, Standard and Grade.',
        whenEmpty: 'Choose a CSV file',
        accept: '.csv,text/csv',
      },
    ],
    submit: 'Import',
  };
}
