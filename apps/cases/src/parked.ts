import 'reflect-metadata';
import { processEnvironment, runParkedCommand } from '@accord/service';
import { casesService } from './cases.service.js';

process.exitCode = await runParkedCommand(casesService, process.argv.slice(2), processEnvironment());
