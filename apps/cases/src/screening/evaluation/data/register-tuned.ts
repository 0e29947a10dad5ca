/** Statements with names of the register, used while the mechanisms were made. */
export const REGISTER_TUNED = `
[[rn:Poppy Thwaite]] was not seen alone in the audit window.
The chronology for [[rn:Poppy]] stopped at the strategy meeting.
No agency recorded what [[rn:Poppy’s]] mother said about the home conditions.
The [[rn:Thwaites]] were known to three agencies and each held a different plan.
[[rn:P. Thwaite]] had four social workers in one year.
Records name the child as [[rn:Thwaite, Poppy]] in two systems.
[[rn:Poppy T]] told the school nurse that she was hungry.
Supervision of [[rn:Grace Rowntree]] did not reflect on drift.
The social worker, [[rn:Jack Lund]], was changed without a handover.
[[rn:Jack]] asked for a different social worker and nobody wrote down why.
We saw no evidence that [[rn:Grace]] was asked about contact.
[[rn:Grace]] said that she did not want to go home.
The views of [[rn:Leo]] and [[rn:Isla]] were missing from the plan.
[[rn:Ellie-Mae]] was described in different words by each agency.
[[rn:Ellie Mae Brack-Smith]] did not attend her conference.
[[rn:Ellie]] was present but was not asked to speak.
The [[rn:Brack Smith]] family were told of the decision by letter.
[[rn:BrackSmith]] is spelled in three ways in the records.
[[rn:brack-smith]] siblings were assessed together, not one by one.
The [[rn:O'Hara]] children were seen at school only.
The [[rn:O’Hara]] family moved twice and the plan did not follow.
[[rn:OHara]] was misspelled on the referral.
[[rn:Niamh O'Hara]] and her sister share a bedroom with two adults.
[[rn:Zara]] said her mum was asleep when the worker called.
Reports about [[rn:zara harker]] were late in every review period.
[[rn:ZARA HARKER]] was not weighed after the age of two.
The case of [[rn:Harker]] shows how cumulative harm was missed.
In the [[rn:Quill]] case the core group met once.
Ms [[rn:Quill]] supervised the worker and recorded no challenge.
A home visit to [[rn:Amira Quill]] was cancelled four times.
[[rn:Kacper Zielinski]] needed an interpreter and his brother was used.
[[rn:Kacper Zieliński]] needed an interpreter and a neighbour was used.
Mr [[rn:Zielinski]] was not invited to the conference.
[[rn:Maja Nowak]] has not been to the dentist since she was five.
The plan for [[rn:Maja]] was the same as the plan for her cousin.
[[rn:Ibrahim]] and [[rn:Yusuf Petrov]] were spoken to together with their father in the room.
[[rn:Yusuf]] was hungry at school on most days.
[[rn:Ozzy Stainsby]] was excluded twice and the social worker was not told.
[[rn:Ozzie]] had no bed of his own.
Staff call [[rn:Oscar]] by another name in the record.
[[rn:Oscar Wetherell]] was closed to early help without a review.
[[rn:Alfie]] was left with neighbours overnight.
[[rn:Alf]] was left with neighbours overnight, as recorded by the school.
[[rn:Noah Umar]] had a plan with no dates.
Mrs [[rn:Umar]] told the health visitor that the heating was off.
[[rn:Harry Varley]] was not brought to three appointments.
[[rn:Harry]] was not brought to three appointments and no one rang.
Nobody asked [[rn:Harry]] what a good day looks like.
[[rn:Mia Lund]] was seen by her school every week but this was not shared.
[[rn:M. Lund]] was seen by her school every week but this was not shared.
[[rn:Lund, Mia]] had two records.
[[rn:Ava Yarm]] was placed with her aunt without a viability assessment.
[[rn:Ava]]'s father was not assessed although he lived in the home.
The worker wrote that [[rn:ava]] seemed happy and gave no example.
[[rn:Ella Osei]] chaired the conference and also supervised the worker.
It was [[rn:Osei]] who raised the dispute, not the safeguarding lead.
[[rn:Hope Young]] was not consulted about the move.
The plan says that [[rn:Hope]] likes swimming.
[[rn:Will May]] was given a plan written for his brother.
We could not find what [[rn:Will May]] wanted.
[[rn:Zoë O’Neill]] had a neglect toolkit completed only once.
[[rn:Zoe O'Neill]] had a neglect toolkit completed only once.
[[rn:Zoë]] was not asked about her brothers.
[[rn:Siân Llewellyn-Jones]] was stepped down while the heating was still off.
[[rn:Sian Llewellyn Jones]] was stepped down without a lead professional.
[[rn:Llewellyn-Jones]] was the only family with a contingency plan.
[[rn:Muhammad Al-Rashid]] attended part of the meeting.
[[rn:Mohammed Al Rashid]] attended part of the meeting with an advocate.
The [[rn:Al-Rashid]] family were not offered an interpreter.
[[rn:Nguyễn Thị Lan]] is a care leaver and had no pathway plan.
[[rn:Nguyen Thi Lan]] is a care leaver and had no pathway plan.
[[rn:Mark Church]] was the duty worker for this contact.
[[rn:Rose Field]] had been on a plan for nineteen months.
[[rn:Faith Lane]] was described as resilient without any evidence.
[[rn:Summer Bell]] missed 40% of school and this was not linked to neglect.
[[rn:Harry Small]] was on two plans at once.
[[rn:Tommy-Lee Smith]] was not seen in his bedroom.
[[rn:Tommy Lee]] was not seen in his bedroom by any agency.
[[rn:Daisy-May Child]] has a hearing loss that no plan mentions.
[[rn:Jasmine D’Souza]] moved school three times.
[[rn:Jas]] moved school three times and each time the file was late.
[[rn:Krzysztof Wójcik]] was the named worker for a year and visited twice.
[[rn:Wojcik]] visited twice in a year.
[[rn:Oluwaseun Adeyemi-Cole]] was assessed under the wrong surname.
[[rn:Aoife Ní Bhriain]] was seen alone at each visit, which is good practice.
Her brother [[rn:Jack]] was not mentioned in the assessment.
The twins, [[rn:Leo]] and [[rn:Mia]], had one plan between them.
Sister [[rn:grace]] and brother [[rn:oscar]] were placed apart with no reason recorded.
[[rn:NIAMH]] WAS NOT SEEN ALONE BY ANY AGENCY.
[[rn:GRACE NOWAK]] WAS NOT SEEN ALONE BY ANY AGENCY.
[[rn:POPPY]] was named in full in the minutes sent to all agencies.
poor recording for [[rn:niamh]], no evidence of voice
seen with mum only: [[rn:isla petrov]], [[rn:leo rowntree]] and [[rn:jack varley]]
The file for [[rn:Isla\u200b Petrov]] was opened late.
[[rn:Kacper\u00a0Nowak]] was seen once.
The plan of [[rn:Alfie⏎Stainsby]] had no dates.
<b>[[rn:Amira]]</b> was not seen by the health visitor.
Both [[rn:Wetherells]] were open to different teams.
A strategy meeting about the [[rn:Stainsby]] children took place without health.
[[rn:Thwaite]] – no core group for three months.
- [[rn:Rowntree]]: supervision every month, reflective.
The auditor could not tell whether [[rn:Ibby]] had been asked.
`;
