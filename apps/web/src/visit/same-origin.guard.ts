import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { WebSettings } from '../server/web-settings.js';
import { FormRefusedError } from './form-refused-error.js';
import { isSameOrigin } from './is-same-origin.js';

/** Refuses requests that change something and come from another site. */
@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(private readonly settings: WebSettings) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const isSafe = request.method === 'GET' || request.method === 'HEAD';
    if (!isSafe && !isSameOrigin(request.headers, this.settings.origin)) throw new FormRefusedError('another-site');
    return true;
  }
}
