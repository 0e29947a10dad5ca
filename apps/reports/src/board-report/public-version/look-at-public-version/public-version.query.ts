import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, trailOf, type Caller } from '@accord/service';
import { MakePublicVersion } from '../make-public-version.js';
import { PublicVersions } from '../persistence/public-versions.js';
import type { PublicVersionResponse } from '../public-version.response.js';

/** Shows the public version: as published, else as prepared, else as it would be now. Only the first is for everybody. */
@Injectable()
export class PublicVersionQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly versions: PublicVersions,
    private readonly make: MakePublicVersion,
    private readonly trail: AccessTrail,
  ) {}

  execute(
    caller: Caller,
    cycleId: string,
    { at, action }: { at: Date; action: 'look-at-public-version' | 'export-public-version' },
  ): Promise<PublicVersionResponse> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, action, 'report', cycleId));
      const { version, publication } = await this.versions.newest(tx, cycleId);
      if (!version) {
        const { report } = await this.make.of(tx, cycleId, { personId: caller.personId, at });
        return { state: 'preview', report };
      }
      const { id: versionId, digest, report } = version;
      const isOwn = version.preparedBy === caller.personId;
      return publication
        ? { state: 'published', versionId, digest, isOwn, publishedAt: publication.publishedAt, report }
        : { state: 'prepared', versionId, digest, isOwn, report };
    });
  }
}
