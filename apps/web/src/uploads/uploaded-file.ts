import type { Readable } from 'node:stream';

/** A file of a form while it arrives. Neither its name nor its content is kept anywhere. */
export interface UploadedFile {
  readonly stream: Readable;
}

/** Kept on the request itself: it is no field of the form, and no validator may walk through it. */
const FILE = Symbol('UploadedFile');

interface Carrier {
  [FILE]?: UploadedFile;
}

/** Remembers the file of a request. */
export function keepFile(request: object, file: UploadedFile): void {
  (request as Carrier)[FILE] = file;
}

/** The file that a request carries, if one was chosen. */
export function fileOf(request: object): UploadedFile | undefined {
  return (request as Carrier)[FILE];
}
