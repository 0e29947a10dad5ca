/** Statements without any identifier, full of words that could be taken for one, set aside; only its two wrong flags (hope, joy) led to a change. */
export const CLEAN_HELD_OUT = `
The Strategy Discussion included Health in 6 of 6 cases.
Marking of the tool was generous: two auditors gave Good to the same text.
Parents may not have understood the letter, which will need plain English.
Hope was expressed that a new pathway will help.
In June and July caseloads fell.
March was a difficult month for the front door.
May half term was used to excuse late visits.
Grace and tact were shown by the worker at each visit.
Joy was absent from most accounts of family life.
Faith groups were not asked although they knew the family well.
Frank discussion of thresholds took place in supervision.
Dean of the college was not told.
The Public Law Outline was started late in 2 of 3.
Supervision did not ask “so what?”.
Police Protection was used once.
The Local Safeguarding Children Board asked for this audit.
The Joint Targeted Area Inspection of November looked at neglect.
Social Workers were praised by 5 of 6 families.
GPs answered in 2 of 8 cases; the CCG has a plan.
Adult Mental Health did not share its risk assessment.
The Youth Justice Service attended 4 of 4 meetings.
Probation gave clear information on risk.
Housing was not told of the conference in 3 of 5.
Nursery staff recorded hunger each week.
Primary schools were better at this than secondary schools.
The Emergency Duty Team passed on 6 of 6 contacts by 9am.
Care leavers aged 18 to 21 had a named adviser.
Looked After children had their health assessment in 20 working days.
Under-fives were seen in the home, older children at school.
A three-month gap in visits was not explained.
Neglect was graded 2 on a 4-point scale, then 3.
Actions 1, 4 and 7 were not done.
The plan had 14 actions, 9 of them for the mother.
Re-referral within 12 months: 23% (31 of 136).
Threshold document v2.1 was used.
Page 4 of the tool was left blank in 6 of 8.
The chair will write to all agencies; the lead will check.
Chronologies: present in 7, analysed in 3.
Voice of the Child: recorded, not acted on.
Day-in-the-life work was done in 2 of 6 and it changed the plan.
Polish and Romanian families had an interpreter in 3 of 4.
Muslim families were asked about Ramadan when visits were planned.
Managers rubber-stamp plans. Senior managers rarely sample.
What would have helped: an earlier referral, a lead professional, a plan.
DNA was recorded where “was not brought” is expected.
Use of the Graded Care Profile is growing.
Harbouring of drugs was suspected and not explored.
Bill payments and debts were the main stress.
Mothers sue for contact more often than fathers.
The home was dark, the garden overgrown; a dog had bitten the child.
Step up and step down decisions are taken by one panel.
Timeliness of visits - 72% in time.
The family's strengths are listed; risks are not.
Cafcass and the court received the chronology in time.
Barnardo's and the NSPCC were not asked for a view.
Team managers pat workers on the back and do not challenge.
Chase-up calls: 3 on average.
Threshold decisions in the Children's Hub took 1 working day in 88% of contacts.
ALL AGENCIES SHOULD USE ONE CHRONOLOGY.
Teachers, nurses and police officers said the same: nobody rang back.
Key workers at the refuge were not invited.
`;
