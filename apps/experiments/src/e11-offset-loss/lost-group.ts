import { eventually } from '@accord/testing';
import type { Place } from '../world/place.js';

/** Deletes a consumer's group with its offsets, as Kafka does by itself when a group was away for too long. */
export async function loseGroup({ topics }: Place, group: string): Promise<void> {
  const admin = topics.kafka.admin();
  await admin.connect();
  // A group whose last member has just left may still count as one that is in use.
  await eventually(
    () =>
      admin.deleteGroups([group]).then(
        () => true,
        () => false,
      ),
    (isGone) => isGone,
  );
  await admin.disconnect();
}
