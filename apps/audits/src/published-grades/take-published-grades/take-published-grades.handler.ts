import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { publishedGradesImportedV1, type PublishedGradesImportedV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { PublishedGrades } from '../persistence/published-grades.js';

/** Keeps in an authority the published grades that the partnership told of. */
@Controller()
export class TakePublishedGradesHandler {
  constructor(private readonly published: PublishedGrades) {}

  @OnEvent(publishedGradesImportedV1)
  async take(@Payload() { tx, data, at }: EventDelivery<PublishedGradesImportedV1>): Promise<void> {
    const { importId, cycleId } = data;
    // Told in the order of the table, whose first line is the header.
    const grades = data.grades.map((grade, index) => ({ ...grade, line: index + 2 }));
    await this.published.add(tx, { importId, cycleId, at, grades });
  }
}
