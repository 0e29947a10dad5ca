import { mayDo, type Caller } from '@accord/service';

/** Whether somebody decides about cycles: they also see drafts. */
export function mayManage({ scopeKind, grants }: Caller): boolean {
  return mayDo(
    scopeKind,
    grants.map(({ role }) => role),
    'cycle.manage',
  );
}
