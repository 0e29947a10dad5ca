import { UseInterceptors } from '@nestjs/common';
import { EtagInterceptor } from './etag.interceptor.js';

/** Sends the body's `version` as ETag, for the next command's `If-Match`. */
export function WithETag(): MethodDecorator {
  return UseInterceptors(EtagInterceptor);
}
