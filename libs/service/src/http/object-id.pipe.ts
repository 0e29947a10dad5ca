import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { notHere } from './not-here.js';

/** Takes a path parameter as the id of an object; what cannot be one is answered like one that is not there. */
@Injectable()
export class ObjectIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw notHere();
    return value.toLowerCase();
  }
}
