export * from './consumer/event-delivery.js';
export * from './consumer/on-event.js';
export * from './outbox/outbox.js';
