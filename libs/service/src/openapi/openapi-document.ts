import type { INestApplication } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { addProblemAnswers } from './add-problem-answers.js';
import { describeRequestClasses } from './describe-request-classes.js';

/** The OpenAPI document of a service, put together from its routes and the validators of its request classes when first asked for. */
export class OpenApiDocument {
  private app?: INestApplication;
  private document?: OpenAPIObject;

  /** Tells it which application it describes, once there is one. */
  attach(app: INestApplication): void {
    this.app = app;
  }

  get(): OpenAPIObject {
    this.document ??= this.create();
    return this.document;
  }

  private create(): OpenAPIObject {
    if (!this.app)
      throw new Error('The OpenAPI document has no application: the service was not made by createService');
    describeRequestClasses(this.app.get(DiscoveryService, { strict: false }));
    const about = new DocumentBuilder().setTitle('Accord').setVersion('1').addBearerAuth().build();
    return addProblemAnswers(SwaggerModule.createDocument(this.app, about));
  }
}
