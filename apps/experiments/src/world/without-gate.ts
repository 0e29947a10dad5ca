import { GateBook } from '@accord/messaging/machinery';

/** Lets every event through in this process, also one that was applied before. Answers with what undoes it. */
export function withoutGate(): () => void {
  const { judge } = Object.getOwnPropertyDescriptors(GateBook.prototype);
  GateBook.prototype.judge = () => 'next';
  return () => void Object.defineProperty(GateBook.prototype, 'judge', judge);
}
