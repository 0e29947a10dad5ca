import { eventually } from '@accord/testing';
import { Load } from '../world/load.js';
import type { World } from '../world/world.js';
import type { Writer } from '../world/writer.js';

/** Lets each writer do so many commands, and waits until Kafka has what they said. Nobody needs to read it. */
export async function writeAndSend(world: World, writers: readonly Writer[], commands: number): Promise<void> {
  await Load.start(writers, commands).done();
  await eventually(
    () => world.unfinished(),
    ({ unsent }) => unsent === 0,
  );
}
