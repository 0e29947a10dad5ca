import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags, type OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../access/access.js';
import { OpenApiDocument } from './openapi-document.js';

/** Serves the description of this service's HTTP interface. */
@ApiTags('about')
@Controller()
export class OpenApiController {
  constructor(private readonly document: OpenApiDocument) {}

  @Get('openapi.json')
  @Public()
  @ApiOperation({ summary: 'This description' })
  get(): OpenAPIObject {
    return this.document.get();
  }
}
