import { Injectable } from '@nestjs/common';
import { AccessTrail, Commands, notHere, trailOf, type CommandContext } from '@accord/service';
import { refusePublished, requireSecondPerson, requireUpToDate } from '../domain/publication-rules.js';
import { PublicVersions } from '../persistence/public-versions.js';

/** Publishes a prepared version: from then on it stands, and later ones are protected against it. */
@Injectable()
export class PublishPublicVersion {
  constructor(
    private readonly commands: Commands,
    private readonly versions: PublicVersions,
    private readonly trail: AccessTrail,
  ) {}

  execute(
    context: CommandContext,
    { cycleId, versionId }: { cycleId: string; versionId: string },
  ): Promise<{ versionId: string; digest: string }> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      await this.versions.lock(tx);
      const { version, publication } = await this.versions.newest(tx, cycleId);
      if (!version || !(await this.versions.has(tx, cycleId, versionId))) throw notHere();
      refusePublished(publication !== undefined);
      requireSecondPerson(version.preparedBy, caller.personId);
      const { ids } = await this.versions.published(tx);
      requireUpToDate(version.id === versionId, version.protectedAgainst, ids);
      await this.versions.publish(tx, cycleId, { versionId, publishedBy: caller.personId, publishedAt: at });
      this.trail.record(tx, trailOf(caller, at, 'publish-public-version', 'report', cycleId));
      return { body: { versionId, digest: version.digest } };
    });
  }
}
