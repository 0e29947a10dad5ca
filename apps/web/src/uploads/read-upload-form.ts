import type { FastifyRequest } from 'fastify';
import type { Multipart } from '@fastify/multipart';
import { keepFile } from './uploaded-file.js';

/**
 * Reads a form up to its file: the fields before it become the body, as of any other form, and the file is left to arrive
 * while the page reads it. Fields behind the file are not looked at, so a form has its file last.
 */
export async function readUploadForm(request: FastifyRequest): Promise<void> {
  const fields: Record<string, unknown> = {};
  request.body = fields;
  const parts: AsyncIterator<Multipart> = request.parts();
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    const part = next.value;
    if (part.type === 'field') {
      fields[part.fieldname] = part.value;
      continue;
    }
    // What browsers send when no file was chosen has no name.
    if (part.filename) keepFile(request, { stream: part.file });
    else part.file.resume();
    return;
  }
}
