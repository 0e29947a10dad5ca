import 'reflect-metadata';
import { processEnvironment, runParkedCommand } from '@accord/service';
import { notificationsService } from './notifications.service.js';

process.exitCode = await runParkedCommand(notificationsService, process.argv.slice(2), processEnvironment());
