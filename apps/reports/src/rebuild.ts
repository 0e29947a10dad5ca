import 'reflect-metadata';
import { runRebuild } from '@accord/service';
import { reportsService } from './reports.service.js';

await runRebuild(reportsService, process.argv.slice(2));
