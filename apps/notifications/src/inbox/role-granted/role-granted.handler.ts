import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { roleGrantedV1, type RoleGrantedV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { TellOfRole } from './tell-of-role.js';

/** Hears that a person was given a role. */
@Controller()
export class RoleGrantedHandler {
  constructor(private readonly tellOfRole: TellOfRole) {}

  @OnEvent(roleGrantedV1)
  handle(@Payload() delivery: EventDelivery<RoleGrantedV1>): Promise<void> {
    return this.tellOfRole.execute(delivery);
  }
}
