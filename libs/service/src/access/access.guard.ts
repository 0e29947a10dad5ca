import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '@accord/kernel';
import type { FastifyRequest } from 'fastify';
import type { Identity } from '../caller/caller.js';
import { contextOf, type RequestContext } from '../http/request-context.js';
import { PeopleDirectory, type KnownPerson } from '../people/people-directory.js';
import { mayDo, type Action } from '../permissions/permission-table.js';
import { TokenVerifier } from '../sign-in/token-verifier.js';
import { ACCESS, type Access } from './access.js';
import { Refusals } from './refusals.js';

/** Lets a request in, step by step: token → identity and scope → person with grants in force → permission. Deny by default. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
    private readonly people: PeopleDirectory,
    private readonly refusals: Refusals,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, execution.getHandler());
    if (access?.kind === 'public') return true;
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const context = contextOf(request);
    context.identity = await this.tokens.verify(request.headers.authorization, context.at);
    if (access?.kind === 'identity') return true;
    const person = await this.personWithGrant(context, context.identity, request);
    if (access?.kind === 'permission') await this.requirePermission(context, person, access.action, request);
    else if (access?.kind !== 'grant') throw forbidden('permission-missing');
    context.caller = {
      ...context.identity,
      ...person,
      requestId: context.requestId,
      traceparent: context.traceparent,
    };
    return true;
  }

  private async personWithGrant(
    context: RequestContext,
    identity: Identity,
    request: FastifyRequest,
  ): Promise<KnownPerson> {
    const person = await this.people.find(identity, context.at);
    if (person && person.grants.length > 0) return person;
    await this.refusals.record(context, { what: 'no-grant', personId: person?.personId, route: routeOf(request) });
    throw forbidden('no-grant');
  }

  private async requirePermission(
    context: RequestContext,
    person: KnownPerson,
    action: Action,
    request: FastifyRequest,
  ): Promise<void> {
    const roles = person.grants.map((grant) => grant.role);
    if (context.identity && mayDo(context.identity.scopeKind, roles, action)) return;
    await this.refusals.record(context, { what: action, personId: person.personId, route: routeOf(request) });
    throw forbidden('permission-missing');
  }
}

function routeOf(request: FastifyRequest): string {
  return `${request.method} ${request.routeOptions.url ?? ''}`;
}

function forbidden(code: 'no-grant' | 'permission-missing'): DomainError {
  const message =
    code === 'no-grant'
      ? 'You hold no role here at present. Ask an administrator for one.'
      : 'Your role does not allow this. Ask an administrator if it should.';
  return new DomainError('forbidden', code, message);
}
