import 'reflect-metadata';
import { processEnvironment, runParkedCommand } from '@accord/service';
import { reportsService } from './reports.service.js';

process.exitCode = await runParkedCommand(reportsService, process.argv.slice(2), processEnvironment());
