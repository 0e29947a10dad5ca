import { processEnvironment, runProcess } from '@accord/service';
import { createWeb } from './server/create-web.js';

await runProcess('web', () => createWeb({ environment: processEnvironment() }));
