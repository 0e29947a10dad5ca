import 'reflect-metadata';
import { runRebuild } from '@accord/service';
import { notificationsService } from './notifications.service.js';

await runRebuild(notificationsService, process.argv.slice(2));
