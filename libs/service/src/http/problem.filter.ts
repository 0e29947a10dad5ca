import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeError } from './describe-error.js';
import { sendProblem } from './send-problem.js';

/** The one place where an error becomes an answer. Logs what nobody foresaw by type and place, an outage by its code. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = describeError(error);
    const fields = { requestId: request.id, route: request.routeOptions?.url, code: problem.code };
    // While a database is away every request says so: one short line each, and no places in the code.
    if (problem.status === 503) this.logger.warn(fields, 'could not serve a request');
    else if (problem.status >= 500) this.logger.error({ ...fields, err: error }, 'unexpected error');
    sendProblem(reply, request.id, problem);
  }
}
