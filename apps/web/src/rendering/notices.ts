/** What a page can say was done just before. The address names one of these; it never carries a text. */
const NOTICES: Readonly<Record<string, string>> = {
  'role-given': 'The role has been given. The person is told in their inbox and by email.',
  'role-ended': 'The role has been ended.',
  'leaving-recorded': 'It is recorded that the person has left. All their roles here have ended.',
  'invitation-withdrawn': 'The invitation has been withdrawn. Nobody can accept it any more.',
  'invitation-accepted': 'You have accepted the invitation.',
  'marked-read': 'The message is marked as read.',
};

/** The sentence behind `?done=…`, if there is one. */
export function noticeOf(done: unknown): string | undefined {
  return typeof done === 'string' && Object.hasOwn(NOTICES, done) ? NOTICES[done] : undefined;
}
