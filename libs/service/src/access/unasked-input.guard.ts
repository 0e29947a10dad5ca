import { Readable } from 'node:stream';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { HttpProblem } from '../http/http-problem.js';
import { unknownFields } from '../http/invalid-request.js';
import { STREAMED_BODY } from '../http/streamed-body.decorator.js';
import { ACCESS, type Access } from './access.js';

/**
 * Refuses a query or a body where the route takes none. Where it takes one the validator refuses unknown fields; without
 * this guard they would be dropped without a word, and whoever sent `?scope=…` would think that it chose something.
 */
@Injectable()
export class UnaskedInputGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    // Probes and monitors add what they like to public addresses.
    const access = this.reflector.get<Access | undefined>(ACCESS, execution.getHandler());
    if (access?.kind === 'public') return true;
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const upload = this.reflector.get<string | undefined>(STREAMED_BODY, execution.getHandler());
    refuseOtherBody(request, upload);
    const unasked = [
      ...(takes(execution, RouteParamtypes.QUERY) ? [] : fieldsOf(request.query)),
      ...(upload || takes(execution, RouteParamtypes.BODY) ? [] : fieldsOf(request.body)),
    ];
    if (unasked.length > 0) throw unknownFields(unasked);
    return true;
  }
}

function takes(execution: ExecutionContext, kind: RouteParamtypes): boolean {
  const { name } = execution.getHandler();
  const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, execution.getClass(), name) ?? {}) as object;
  return Object.keys(parameters).some((key) => key.startsWith(`${kind}:`));
}

function fieldsOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return typeof value === 'object' ? Object.keys(value) : ['body'];
}

/** A stream is for the routes that read one of its kind, and for no others. */
function refuseOtherBody({ body, headers }: FastifyRequest, upload: string | undefined): void {
  const isStream = body instanceof Readable;
  if (!isStream && !upload) return;
  const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (upload !== undefined && mediaType === upload) return;
  const detail = `Send the body as ${upload ?? 'application/json'}.`;
  throw new HttpProblem({ status: 415, code: 'media-type-unsupported', detail });
}
