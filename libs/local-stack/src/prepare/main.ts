import { ChildPlace } from '../supervisor/child-place.js';
import { provideKafka } from '../start/start-broker.js';
import { StackConfig } from '../start/stack.config.js';
import { StepLog } from '../start/step-log.js';

// Only what takes long and is done once for a machine, so that tests start with it at hand.
const config = new StackConfig();
if (!config.kafka) await provideKafka(new ChildPlace(config.dataFolder), new StepLog((line) => console.log(line)));
