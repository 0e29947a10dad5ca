/** Statements in other styles, written after the first measurement: long, informal, typed in haste, other cultures. */
export const FRESH = `
yesterday at [[school:St Mark's]] the head said nobody had rung back
Although the multi-agency meeting considered the chronology at length, it was only when the grandmother, whom the record calls Nana [[name:Pat]], telephoned the hub that anyone learned that [[rn:Kacper]] had been sleeping in the car.
ok so basically [[rn:oscar]] and [[rn:ellie-mae]] hadnt been seen since summer and the sw ([[name:Leanne]]) was off sick
CHILD NOT SEEN. MUM ([[name:STACEY]]) REFUSED ACCESS. POLICE (PC [[name:HINDMARSH]]) ATTENDED.
1. [[rn:Thwaite]] – no plan⏎2. [[rn:Petrov]] – plan late⏎3. [[rn:Nowak]] – plan good
[[name:Ayaan Warsame]], [[name:Hodan Warsame]] and [[name:Liban]] were seen together.
[[name:Phạm Văn Minh]] was age-assessed by one worker.
Unaccompanied minor [[name:Filmon Tesfay]] had no solicitor for two months.
The [[name:Dhaliwals]] were told by text message.
Mrs. [[name:Begum]] asked for a woman worker.
[[name:Abu Bakr]] went to the mosque school and nobody asked them.
[[name:Máiréad Ward]] moved between sites and records did not follow.
[[name:Llŷr ap Gruffudd]] was spoken to in English.
Great grandmother ([[name:Edna]], 81) was the main carer and had no assessment.
The foster carers, [[name:Jean]] and [[name:Bob Turnbull]], were not invited to the review.
His tutor Miss [[name:Featherstonehaugh]] noticed first.
Teacher Mr [[name:Iqbal]] kept a diary.
her nan [[name:sheila]] does the school run
Dad is [[name:Big Dave]], known to all agencies.
[[name:Jean-Pierre Mbala]] spoke French and was given an Arabic interpreter.
We heard from [[name:Svetlana]] that the letters came in English.
The referrer ([[name:Khadija Yusuf]]) heard nothing.
[[name:Lexi-Mae]] & [[name:Jaxon]] – no voice.
[[rn:Poppy]]/[[rn:Leo]]: one assessment for two children.
[[rn:Jack]] & [[rn:Grace]] were moved at night.
Two social workers, [[rn:Ava Lund]] & [[rn:Harry Osei]], did joint visits and this worked.
[[rn:G. Rowntree]] / [[rn:J. Lund]]: supervision every three weeks.
[[rn:Grace R]] was asked, [[rn:Jack L]] was not.
The plan says “[[rn:Poppy]] will attend school every day”.
Q: who saw [[rn:Noah]]? A: nobody.
I asked [[rn:Mia]] and she said “nobody listens”.
[[rn:Isla]] (7) and [[rn:Ava]] (9) share a bed.
[[rn:isla's]] health visitor left and wasn't replaced
[[rn:jack's]] mum didn't answer the door
Re [[rn:Harker]]: drift again.
Worker [[rn:Zara Zielinski]] had 31 cases.
[[rn:Zarah Harker]] is a misspelling that split the record.
[[rn:Wetherell, O.]] was listed twice.
[[rn:Stainsby]]’s plan; [[rn:Varley]]’s plan; the same text.
WHY WAS [[rn:HARRY VARLEY]] CLOSED?
is [[rn:harry varley]] still open
[[rn:Ibrahim]] – seen x3, alone x1.
Mam told [[rn:Niamh]] not to talk.
[[rn:Will]] told his teacher, who told nobody.
[[rn:Hope]] lives with her aunt and has no plan.
[[rn:Young, Hope]] was entered twice.
[[rn:Faith]] told her teacher she was scared.
He was admitted on the night of [[date:31st December]] and the plan was not changed.
From [[date:01.04.17]] to [[date:31.03.18]] there were nine workers.
Visit 1 ([[date:3/4/18]]), visit 2 ([[date:17/4/18]]): not alone.
seen [[date:14th feb]] and then not until [[date:3 may 2018]]
The baby was born on [[date:Valentine's Day]].
Meeting held on Thurs [[date:5th Oct]].
It happened on [[date:the nineteenth of november]].
By [[date:August 2017]] nobody was visiting.
Removed [[date:20180214]].
On [[date:July 4th 2018]] the school wrote to the hub.
Ring [[contact:0191 498 0123]] for the notes.
Number on the form: [[contact:+44 7700 900456]].
[[nhs-number:485 777 3456]] is printed on every page.
Sent to [[contact:someone_else@nhs.example]] in error.
The record [[case-id:sto-105607]] is the one to read.
Case no. [[case-id:HPL102968]] – see minutes.
[[case-id:HPL 18Q3 04]] shows drift.
He stays at [[place:Flat 3, Victoria House]] with his dad.
They were moved to [[place:Hemlington]] overnight.
Police were called to [[place:Grange Road]] again and again.
She attends [[school:Harrow Gate Academy]].
He was on roll at [[school:Dyke House]] and at no other school.
the kids go to [[school:hartburn primary]] and nobody there was asked
[[school:Red House School]] was told and [[school:Yarm Preparatory School]] was not.
Family fled [[place:Aleppo]] and nobody asked about it.
The dad works in [[place:Redcar]].
The house on [[place:Station Road]] was condemned.
Mum grew up in [[place:Hardwick]] and has no family near.
[[postcode:TS26 9AB]] is the address on two referrals.
In summary, although most agencies knew a great deal, the plan that resulted from the conference was one that no parent could have followed, and nobody, including the chair, said so.
ok so the plan was basically copied and pasted in 4 of the 6 we looked at
VOICE OF THE CHILD – RECORDED IN 2 OF 6, ACTED ON IN 1
- plan late⏎- core group late⏎- chronology good
What We Found: Plans Were Late, Fathers Were Missing And Nobody Challenged It
Should we mark down a plan with no dates? We will, and we may cap the grade.
i hope the next audit will look at this
Christian and Muslim families were both asked about faith.
A Young Person's Guide to conference was used in 3 of 6.
Bank holidays and Christmas delayed visits.
The worker said “I can only see them at school” in 3 of 8.
Frontline staff: 9/10 said caseloads were fair.
Brighter days: 2 families had a holiday through Early Help.
Amber and Red ratings were not explained.
Ivy on the walls, damp in the bedroom: conditions were described well.
A ray of light was the school; a rock for the child.
The Return Home Interview was done within 72 hours in 5 of 7.
Dental neglect (DN) was named in 1 of 6; WNB codes were used in 2.
Multi-Agency Child Exploitation panel minutes were clear.
See recommendation 3(b) and paragraph 12.4.
GP practice staff don't know what a Child in Need plan is.
Some records said 'mum', some 'mother', none used her own words.
Tuesday panels were cancelled more often than Friday panels.
Pearl-clutching tone in two reports.
Robin reliant: plans depend on one person.

`;
