import multipart from '@fastify/multipart';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readUploadForm } from './read-upload-form.js';
import { fileOf } from './uploaded-file.js';

/** Beyond what any service takes, so that it is the service which says that a file is too large. */
const MOST_BYTES = 64 * 1024 * 1024;
const LONGEST_FIELD = 1000;

/** What `@RouteConfig` of a route that takes a form with a file holds. */
export interface UploadRoute {
  readonly takesUpload: true;
}

/** Lets those routes take forms with a file, which is never held in memory. To every other route such a form has no fields. */
export async function acceptUploads(adapter: FastifyAdapter): Promise<void> {
  const limits = { fileSize: MOST_BYTES, files: 1, fields: 5, parts: 6, fieldSize: LONGEST_FIELD };
  await adapter.register(multipart as never, { limits, throwFileSizeLimit: false } as never);
  const server = adapter.getInstance();
  server.addHook('preValidation', async (request: FastifyRequest) => {
    const { takesUpload } = request.routeOptions.config as Partial<UploadRoute>;
    if (takesUpload && request.isMultipart()) await readUploadForm(request);
  });
  server.addHook('onResponse', (request: FastifyRequest, _reply: FastifyReply, done: () => void) => {
    // Of a form that was refused nobody reads the file; the connection is of use again only behind it.
    fileOf(request)?.stream.resume();
    done();
  });
}
