import { runService } from '@accord/service';
import { casesService } from './cases.service.js';

await runService(casesService);
