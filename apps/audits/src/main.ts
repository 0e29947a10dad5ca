import { runService } from '@accord/service';
import { auditsService } from './audits.service.js';

await runService(auditsService);
