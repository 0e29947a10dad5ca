import 'reflect-metadata';
import { runRestatement } from '@accord/service';
import { auditsService } from './audits.service.js';
import { restaters } from './restatement/restaters.js';

await runRestatement(auditsService, restaters(), process.argv.slice(2));
