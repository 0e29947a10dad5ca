import { Injectable } from '@nestjs/common';
import { AccessTrail, Commands, trailOf, type CommandContext } from '@accord/service';
import { refusePublished, requireSettled } from '../domain/publication-rules.js';
import { MakePublicVersion } from '../make-public-version.js';
import { PublicVersions } from '../persistence/public-versions.js';

/** Freezes the public version of a cycle, for a second person to look at and publish. */
@Injectable()
export class PreparePublicVersion {
  constructor(
    private readonly commands: Commands,
    private readonly make: MakePublicVersion,
    private readonly versions: PublicVersions,
    private readonly trail: AccessTrail,
  ) {}

  execute(context: CommandContext, cycleId: string): Promise<{ versionId: string; digest: string }> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      await this.versions.lock(tx);
      const version = await this.make.of(tx, cycleId, { personId: caller.personId, at });
      requireSettled(version.report.cycle.state);
      const { publication } = await this.versions.newest(tx, cycleId);
      refusePublished(publication !== undefined);
      await this.versions.add(tx, version);
      this.trail.record(tx, trailOf(caller, at, 'prepare-public-version', 'report', cycleId));
      return { body: { versionId: version.id, digest: version.digest } };
    });
  }
}
