export * from './channels.js';
export * from './define-event.js';
export * from './events.js';
export * from './people/person-joined.v1/person-joined.v1.js';
export * from './people/person-left.v1/person-left.v1.js';
export * from './people/role-ended.v1/role-ended.v1.js';
export * from './people/role-granted.v1/role-granted.v1.js';
