import { BaseRpcContext } from '@nestjs/microservices';

/** What Nest hands to guards and interceptors of an event's handler: the event's wire name. */
export class EventContext extends BaseRpcContext<[string]> {
  get type(): string {
    return this.getArgByIndex(0);
  }
}
