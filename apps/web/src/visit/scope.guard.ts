import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { SeeOther } from '../rendering/see-other.js';
import { ACCESS_LEVEL, type AccessLevel } from './access-level.js';
import { Visits } from './visits.js';

/** Finds out who the person is in their scope; those who are in none, or hold no role there any more, choose one. */
@Injectable()
export class ScopeGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly visits: Visits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const level = this.reflector.getAllAndOverride<AccessLevel | undefined>(ACCESS_LEVEL, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (level !== undefined && level !== 'in-scope') return this.showAround(request, level);
    const visitor = await this.visits.arrive(request);
    if (!visitor.visit || visitor.visit.me.grants.length === 0) throw new SeeOther('/scope');
    return true;
  }

  /** Pages that need no scope show where one is and the navigation all the same, if that can be found out. */
  private async showAround(request: FastifyRequest, level: AccessLevel): Promise<true> {
    if (request.method === 'GET' && level !== 'no-session') await this.visits.arrive(request).catch(() => undefined);
    return true;
  }
}
