import { runService } from '@accord/service';
import { notificationsService } from './notifications.service.js';

await runService(notificationsService);
