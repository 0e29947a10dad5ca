import { bareImport, type BareImport } from './bare-import.js';

/** Imports once for each message, says how long it took, and ends with whoever started it. */
process.on('message', (wanted: BareImport) => void bareImport(wanted).then((took) => process.send?.(took)));
process.once('disconnect', () => process.exit(0));
