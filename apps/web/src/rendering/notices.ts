/** What a page can say was done just before. The address names one of these; it never carries a text. */
const NOTICES: Readonly<Record<string, string>> = {
  'role-given': 'The role has been given. The person is told in their inbox and by email.',
  'role-ended': 'The role has been ended.',
  'leaving-recorded': 'It is recorded that the person has left. All their roles here have ended.',
  'invitation-withdrawn': 'The invitation has been withdrawn. Nobody can accept it any more.',
  'invitation-accepted': 'You have accepted the invitation.',
  'cycle-opened': 'The cycle is saved as a draft. Nobody else sees it before it is approved.',
  'cycle-changed': 'The cycle has been changed.',
  'cycle-moved': 'The cycle has been moved on. Every authority is told.',
  'tool-changed': 'Tool and scale have been changed.',
  'grades-imported': 'The published grades have been imported.',
  'finding-draft': 'The finding is saved. Its statement is being screened.',
  'finding-redraft': 'The finding is saved. Its statement is being screened anew.',
  'finding-override-screening': 'It is recorded that what is marked may stay.',
  'finding-agree': 'The finding is agreed.',
  'finding-withhold': 'The finding is withheld.',
  'finding-share': 'The finding is shared with the partnership, and in the disclosure log.',
  'finding-withdraw': 'The finding is withdrawn. It disappears everywhere in a moment.',
  'domain-saved': 'What you wrote is saved.',
  'auditor-named': 'The auditor has been named. They are told in their inbox and by email.',
  'submission-returned': 'The submission has been returned. Its auditor is told in their inbox and by email.',
  'case-known': 'The submission is open again.',
  'marked-read': 'The message is marked as read.',
  'frame-frozen': 'The frame has been frozen. The other authorities are told its digest and sizes.',
  'value-given': 'The value has been given. It is published when every authority has given one.',
  'case-replaced': 'The case has been replaced. It shows here in a moment; if not, load the page again.',
  'moderation-opened': 'The moderation is open. All submissions of the case are locked.',
  'judgements-moderated': 'The moderated grades have been saved.',
  'self-grades-accepted': 'The self grades that stood have been accepted.',
  'case-graded': 'The case has its overall grade and its moderation is closed. The auditors are told.',
  'moderation-reopened': 'The moderation is open again. No grade was taken away.',
  'parked-decided': 'It is decided. Everything that waited has been dealt with.',
  'parked-kept': 'It is decided. Some messages still wait; the list says why.',
  'version-prepared': 'The public version is prepared. A second person has to publish it.',
  'version-published': 'The public version is published.',
};

/** The sentence behind `?done=…`, if there is one. */
export function noticeOf(done: unknown): string | undefined {
  return typeof done === 'string' && Object.hasOwn(NOTICES, done) ? NOTICES[done] : undefined;
}
