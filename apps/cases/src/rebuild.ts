import 'reflect-metadata';
import { runRebuild } from '@accord/service';
import { casesService } from './cases.service.js';

await runRebuild(casesService, process.argv.slice(2));
