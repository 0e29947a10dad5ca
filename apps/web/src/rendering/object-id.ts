import { Injectable, NotFoundException, type PipeTransform } from '@nestjs/common';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is an id. */
export function isId(text: string | undefined): boolean {
  return text !== undefined && UUID.test(text);
}

/** An id in an address; anything else is a page that is not there. */
@Injectable()
export class ObjectId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw new NotFoundException();
    return value.toLowerCase();
  }
}
