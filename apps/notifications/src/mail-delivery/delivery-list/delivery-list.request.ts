import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '@accord/service';
import { DELIVERY_STATES, type DeliveryState } from '../domain/delivery-state.js';

/** Which deliveries to list. */
export class DeliveryListRequest extends PageQuery {
  /** All of them when absent. */
  @IsOptional()
  @IsIn(DELIVERY_STATES, { message: `state must be one of: ${DELIVERY_STATES.join(', ')}` })
  state?: DeliveryState;
}
