import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeError } from './describe-error.js';
import { sendProblem } from './send-problem.js';

/** The one place where an error becomes an answer. Logs what nobody foresaw, by type and place. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = describeError(error);
    if (problem.status >= 500) {
      const fields = { err: error, requestId: request.id, route: request.routeOptions?.url, code: problem.code };
      this.logger.error(fields, problem.status === 500 ? 'unexpected error' : 'could not serve a request');
    }
    sendProblem(reply, request.id, problem);
  }
}
