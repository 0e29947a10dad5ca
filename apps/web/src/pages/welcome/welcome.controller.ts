import { Controller, Get } from '@nestjs/common';
import { Page } from '../../rendering/page.js';
import { WebSettings } from '../../server/web-settings.js';
import { OpenToAll } from '../../visit/access-level.js';

/** What Accord is, for those who are not signed in. */
@Controller('welcome')
@OpenToAll()
export class WelcomeController {
  constructor(private readonly settings: WebSettings) {}

  @Get()
  show(): Page<'welcome'> {
    const authorities = this.settings.partnership.scopes
      .filter((scope) => scope.kind === 'authority')
      .map((scope) => scope.name);
    return new Page('welcome', { title: 'Joint safeguarding audits', authorities });
  }
}
