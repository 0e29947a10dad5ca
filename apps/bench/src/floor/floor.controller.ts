import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Header, Inject, Param, Post } from '@nestjs/common';
import { Pool } from 'pg';

const INSERT = 'INSERT INTO floor_record (id, person_id, body, at) VALUES ($1, $2, $3, now())';

/**
 * The least that a page and a command could be: no sign-in, no rules, no trail, no event. A constant, and a body that is
 * stored as it comes by one durable statement.
 */
@Controller()
export class FloorController {
  private readonly pages = new Map<string, string>();

  constructor(@Inject(Pool) private readonly pool: Pool) {}

  @Get('pages/:length')
  @Header('content-type', 'text/html; charset=utf-8')
  page(@Param('length') length: string): string {
    let page = this.pages.get(length);
    if (page === undefined) this.pages.set(length, (page = '<p>'.padEnd(Number(length), '.')));
    return page;
  }

  /** As node-postgres does it when told nothing else. */
  @Post('people/:id/grants')
  async grant(@Param('id') personId: string, @Body() body: object): Promise<{ grantId: string }> {
    const grantId = randomUUID();
    await this.pool.query(INSERT, [grantId, personId, JSON.stringify(body)]);
    return { grantId };
  }

  /** The statement is planned once per connection: nothing durable can be cheaper. */
  @Post('people/:id/prepared-grants')
  async grantPrepared(@Param('id') personId: string, @Body() body: object): Promise<{ grantId: string }> {
    const grantId = randomUUID();
    await this.pool.query({ name: 'insert', text: INSERT, values: [grantId, personId, JSON.stringify(body)] });
    return { grantId };
  }
}
