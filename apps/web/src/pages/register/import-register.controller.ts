import { Body, Controller, Get, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { presentForm } from '../../forms/present-form.js';
import { SendableForm } from '../../forms/sendable-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { ServiceProblem } from '../../services/service-problem.js';
import { Services } from '../../services/services.js';
import type { UploadRoute } from '../../uploads/accept-uploads.js';
import { FormFile } from '../../uploads/form-file.decorator.js';
import type { UploadedFile } from '../../uploads/uploaded-file.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { IMPORT_FORM } from './import-form.js';

/** Uploading the case register: the file goes on to the service while it arrives here. */
@Controller('register/imports')
export class ImportRegisterController {
  constructor(private readonly services: Services) {}

  @Get('new')
  show(@CurrentVisit() visit: Visit): Page<'form'> {
    return new Page('form', presentForm(IMPORT_FORM, { formToken: visit.session.csrfToken }));
  }

  @Post()
  @RouteConfig({ takesUpload: true } satisfies UploadRoute)
  import(
    @CurrentVisit() visit: Visit,
    @Body() form: SendableForm,
    @FormFile() file: UploadedFile | undefined,
  ): Promise<Page | SeeOther> {
    const { formToken, idempotencyKey } = form;
    return submitForm({
      form: IMPORT_FORM,
      // Whether a file was chosen is all that the form can say of it.
      typed: { formToken, idempotencyKey, ...(file && { file: 'chosen' }) },
      formToken: visit.session.csrfToken,
      send: async () => {
        if (!file) throw new ServiceProblem(400, 'file-missing', '');
        const started = await this.services.register.send(visit.access, file.stream, sendingOf(form).idempotencyKey);
        return new SeeOther(`/register/imports/${started.id}`);
      },
    });
  }
}
