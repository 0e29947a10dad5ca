import { readEnvelope, SliceApplier, type Slice, type SliceMessage } from '@accord/messaging/machinery';

/** Lets the consumers of this process believe what a message says of itself, whatever topic it lies in. Answers with what undoes it. */
export function trustEnvelopes(): () => void {
  const { apply } = Object.getOwnPropertyDescriptors(SliceApplier.prototype);
  const original = apply.value as SliceApplier['apply'];
  SliceApplier.prototype.apply = function (slice: Slice) {
    const messages = slice.messages.map((message) => ({ ...message, read: readTrusting(slice, message) }));
    return original.call(this, { ...slice, messages });
  };
  return () => void Object.defineProperty(SliceApplier.prototype, 'apply', apply);
}

function readTrusting({ channel, scope }: Slice, { raw }: SliceMessage): SliceMessage['read'] {
  const { key, value } = raw;
  return readEnvelope({ scope: claimedScope(value) ?? scope, channel, key, value });
}

function claimedScope(value: Buffer | null): string | undefined {
  const content = JSON.parse(String(value)) as { accordscope?: unknown } | null;
  return typeof content?.accordscope === 'string' ? content.accordscope : undefined;
}
