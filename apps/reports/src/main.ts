import { runService } from '@accord/service';
import { reportsService } from './reports.service.js';

await runService(reportsService);
