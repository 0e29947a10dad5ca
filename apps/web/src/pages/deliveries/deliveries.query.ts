import { FormText } from '../../forms/form-text.js';

/** Which deliveries, as typed. */
export class DeliveriesQuery {
  @FormText(20) state?: string;
  @FormText(6) page?: string;
}
