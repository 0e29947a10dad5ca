import type { BatchPlan } from './batch-plan.js';
import { crc32c } from './crc32c.js';
import type { ProduceRequest } from './produce-request.js';
import type { StockEncoder } from './stock-encoder.js';
import { writeRecords } from './write-records.js';

const MAGIC = 2;
const CHECKSUM = 4;
/** What the length of a batch counts besides its records: from the leader's epoch to the number of records. */
const HEAD = 4 + 1 + CHECKSUM + 2 + 4 + 8 + 8 + 8 + 2 + 4 + 4;
/** The first offset and the length itself. */
const LOG_OVERHEAD = 8 + 4;
/** Number of the partition and bytes of its batch. */
const PARTITION_HEAD = 4 + 4;
const NO_PRODUCER = -1;

/** Bytes that a partition with its batch takes in a request. */
export function sizeOfBatch({ records }: BatchPlan): number {
  return PARTITION_HEAD + LOG_OVERHEAD + HEAD + records.size;
}

/** Writes a partition with its batch (format 2, neither compressed nor in a transaction). */
export function writeBatch(encoder: StockEncoder, batch: BatchPlan, request: ProduceRequest): void {
  const { partition, records } = batch;
  encoder.writeInt32(partition.partition).writeInt32(LOG_OVERHEAD + HEAD + records.size);
  encoder.writeInt64(0).writeInt32(HEAD + records.size);
  encoder.writeInt32(0).writeInt8(MAGIC);
  const checksum = encoder.offset;
  encoder
    .writeInt32(0)
    .writeInt16(0)
    .writeInt32(records.count - 1);
  encoder.writeInt64(batch.firstTimestamp).writeInt64(batch.maxTimestamp);
  encoder.writeInt64(request.producerId ?? NO_PRODUCER).writeInt16(request.producerEpoch ?? 0);
  encoder.writeInt32(partition.firstSequence ?? 0).writeInt32(records.count);
  encoder.offset = writeRecords(encoder.buf, encoder.offset, records);
  encoder.buf.writeUInt32BE(crc32c(encoder.buf.subarray(checksum + CHECKSUM, encoder.offset)), checksum);
}
