import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { presentForm, type FormState } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import type { ReleaseOutcome } from '../../services/parked/parked.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { oneLineEnd } from '../person/grant-terms.form.js';
import { ReasonForm } from '../person/reason.form.js';
import { isParkedDecision, parkedForm, type ParkedAddress } from './parked-forms.js';
import { ParkedServices } from './parked-services.js';
import { aboutParked } from './present-parked.js';

/** Deciding about a parked message: trying it again, or giving it up with a reason. */
@Controller('parked-messages/:service/:id/:decision')
export class DecideParkedController {
  constructor(private readonly services: ParkedServices) {}

  @Get()
  async ask(
    @CurrentVisit() visit: Visit,
    @Param('service') service: string,
    @Param('id', ObjectId) id: string,
    @Param('decision') decision: string,
  ): Promise<Page<'form'>> {
    const address = addressed(service, id, decision);
    const subject = await this.subject(visit, address);
    return new Page('form', presentForm(parkedForm(address), { ...subject, formToken: visit.session.csrfToken }));
  }

  @Post()
  decide(
    @CurrentVisit() visit: Visit,
    @Param('service') service: string,
    @Param('id', ObjectId) id: string,
    @Param('decision') decision: string,
    @Body() typed: ReasonForm,
  ): Promise<Page | SeeOther> {
    const address = addressed(service, id, decision);
    return submitForm({
      form: parkedForm(address),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => this.subject(visit, address),
      send: async () => {
        const { remaining } = await this.send(visit, address, typed);
        return new SeeOther(`/parked-messages?done=${remaining === 0 ? 'parked-decided' : 'parked-kept'}`);
      },
    });
  }

  private send(visit: Visit, { service, id, decision }: ParkedAddress, typed: ReasonForm): Promise<ReleaseOutcome> {
    const client = this.services.named(visit, service);
    const reason = oneLineEnd(typed.reason);
    if (decision === 'retry') return client.retry(visit.access, id, reason || undefined, sendingOf(typed));
    const what = decision === 'skip' ? 'message' : 'missing';
    return client.skip(visit.access, id, { what, reason }, sendingOf(typed));
  }

  private async subject(visit: Visit, { service, id }: ParkedAddress): Promise<Pick<FormState, 'about'>> {
    const details = await this.services.named(visit, service).message(visit.access, id);
    return { about: aboutParked(details, service) };
  }
}

function addressed(service: string, id: string, decision: string): ParkedAddress {
  if (!isParkedDecision(decision)) throw new NotFoundException();
  return { service, id, decision };
}
