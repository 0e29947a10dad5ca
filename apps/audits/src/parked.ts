import 'reflect-metadata';
import { processEnvironment, runParkedCommand } from '@accord/service';
import { auditsService } from './audits.service.js';

process.exitCode = await runParkedCommand(auditsService, process.argv.slice(2), processEnvironment());
