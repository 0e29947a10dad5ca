import { isGrantableIn, ROLE_NAMES } from './role.js';

describe(isGrantableIn.name, () => {
  it('keeps the work on children in the authorities and the board in the joint scope', () => {
    expect(isGrantableIn('auditor', 'authority')).toBe(true);
    expect(isGrantableIn('auditor', 'joint')).toBe(false);
    expect(isGrantableIn('scrutineer', 'joint')).toBe(true);
    expect(isGrantableIn('scrutineer', 'authority')).toBe(false);
  });

  it('lets every scope have an administrator', () => {
    expect(isGrantableIn('administrator', 'authority')).toBe(true);
    expect(isGrantableIn('administrator', 'joint')).toBe(true);
    expect(ROLE_NAMES).toContain('administrator');
  });
});
