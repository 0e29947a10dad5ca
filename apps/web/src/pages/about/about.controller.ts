import { Controller, Get } from '@nestjs/common';
import { Page } from '../../rendering/page.js';
import { WebSettings } from '../../server/web-settings.js';
import { OpenToAll } from '../../visit/access-level.js';

/** What every public service says about itself. */
@Controller()
@OpenToAll()
export class AboutController {
  constructor(private readonly settings: WebSettings) {}

  @Get('accessibility-statement')
  accessibility(): Page<'accessibility-statement'> {
    return new Page('accessibility-statement', { title: 'Accessibility statement' });
  }

  @Get('privacy')
  privacy(): Page<'privacy'> {
    const authorities = this.settings.partnership.scopes
      .filter((scope) => scope.kind === 'authority')
      .map((scope) => scope.name);
    return new Page('privacy', { title: 'Privacy', authorities });
  }

  @Get('cookies')
  cookies(): Page<'cookies'> {
    const { cookies, limits } = this.settings;
    const minutes = limits.idleMs / 60_000;
    const hours = Math.round(limits.absoluteMs / 360_000) / 10;
    return new Page('cookies', {
      title: 'Cookies',
      session: cookies.session,
      attempt: cookies.attempt,
      minutes,
      hours,
    });
  }
}
