/** A second lot in other styles, written after the mechanisms had been improved on the first. */
export const FRESH_SECOND = `
Looking at the whole journey, what struck the panel most was how often [[rn:Leo]] had told adults, in his own way, that he was hungry, and how rarely this was written down in a form that the next reader, whether [[rn:Ella Rowntree]] or the duty team, could use.
[[rn:Alfie]]'s teacher: best record in the file.
Nobody rang Mrs [[rn:Petrov]] back.
Workers described [[rn:Zara]] as “streetwise”.
The [[rn:Quills]] were offered parenting classes.
The [[rn:Youngs]] were offered parenting classes.
Contact for [[rn:Hope]] and her half-brother [[name:Tyrone]] was never planned.
Neither [[rn:Rose]] nor her sister [[name:Violet]] had been to a dentist.
A worker wrote: "[[rn:Grace]] presents well."
In supervision [[rn:Lund]] was asked about drift.
[[rn:Rowntree, G]] and [[rn:Varley, L]] share the caseload.
[[rn:A Harker]] and [[rn:N Harker]] were recorded as one child.
[[rn:YUSUF]] needs glasses; school knew, nobody else.
[[rn:Ellie-mae]] wrote a letter to the chair.
[[rn:ellie mae nowak]] was off sick and nobody covered.
The assessment by [[rn:harry osei]] was excellent.
What does [[rn:Noah]] want? The plan doesn't say.
On reading the file, [[rn:Ibrahim]] comes across as cheerful.
Little is known of [[rn:Maja]]'s life at home.
[[rn:Summer]] was absent from school for six weeks.
[[rn:Faith]] and her brothers had one plan.
Good recording by [[rn:Mark]] in two of three visits.
I spoke with [[rn:Will]] and he had read the plan.
It took a year before [[rn:Poppy]], then five, had a bed.
([[rn:Oscar]] declined.)
Audit note: [[rn:kacper z]] seen alone 3 times.
She told [[rn:jack]] that the case would close.
Parents of [[rn:niamh]], [[rn:ava]] and [[rn:mia]] were written to.
[[rn:Siân]]'s worker, [[rn:Aoife]], kept the best file.
The [[rn:De Souza]] child is on the list.
Ms [[name:Oyelaran-Whitfield]] chaired.
Grandad [[name:Ron]] collects the boys on Fridays.
Ms. [[name:K. Featherstone]] wrote the only analysis.
His girlfriend [[name:Ebony-Rae]] was not assessed.
an email to [[name:sandra cuthbertson]] was never answered
[[name:Tomasz]] and [[name:Ewelina Jaworska]] work nights and the children are alone.
Interpreter [[name:Fatoumata Diallo]] was booked for the wrong day.
[[name:Nnamdi]]: excluded. [[name:Chukwuemeka]]: excluded.
[[name:Gurpreet Singh Sandhu]] was told in the corridor.
[[name:Róisín Ní Dhomhnaill]] travels between three counties.
Sgt. [[name:Tindall]] closed the log.
Cllr [[name:Jennifer Lowes]] asked for figures.
The midwife, [[name:Beth]], passed it on.
Father ([[name:Lee]]) was in prison.
Father ([[name:J.P.]]) was in prison.
Step-dad [[name:Kev]] moved out.
He calls himself [[name:Ghost]] online.
[[name:Nguyễn Văn An]] was found in a house in the town.
[[name:Le Thi Hoa]] was found with him.
[[name:Mercy]] was told by a neighbour.
Her aunt, [[name:Blessing Okonkwo]], was not told.
[[name:Mohammed]] was interpreted by his cousin.
born [[date:7/4/2013]], first plan [[date:3 July 2018]]
Strategy meeting: [[date:07.09.17]]. Conference: [[date:28.09.17]].
She moved on [[date:the last day of March]].
The order made on [[date:the twelfth of February]] was never served.
Since [[date:Oct 2016]] there were 11 workers.
Visit Mon [[date:5/3/18]] – no reply.
It was [[date:Christmas Eve]] and nobody was on duty.
On [[date:22nd]] the school rang.
Plan end date [[date:31 Aug '18]].
From [[date:May 2017]] to [[date:May 2018]] nothing changed.
The pseudonym [[case-id:sto-18q3-11]] is in the heading.
Compare [[case-id:STO100119]] with [[case-id:HPL100126]].
Crime no. [[case-id:CVL/18/004512]] refers.
UPN [[case-id:B820200112345]] was on the list.
NHS no: [[nhs-number:4857773456]].
Mobile [[contact:07700900982]] goes to voicemail.
Mail [[contact:duty@hub.example.uk]] is not read at weekends.
Passport [[number:533401372]] was copied to the file.
His address, [[place:112 Ormesby Crescent]], is wrong.
she lives on [[place:roseberry road]] with her dad
[[place:Flat 2, 9 Church Walk]] was empty.
The lodger at [[place:The Willows]] was not checked.
[[postcode:Ts20 1rr]] has three open cases.
[[school:Bader Primary School]] and [[school:St Francis of Assisi]] sent reports.
He was excluded from [[school:Outwood Academy Bishopsgarth]].
Staff of [[school:Kiddikins Nursery]] rang the hub.
The [[school:Sacred Heart]] head teacher came to each core group.
They were rehoused in [[place:Peterlee]].
Police in [[place:Durham]] had the history.
The caravan site at [[place:Bowesfield]] has one tap.
He goes to church in [[place:Norton]].
The family came from [[place:Mirpur]] in the spring.
Plans in the two authorities read alike: long on tasks for mothers, silent on fathers.
Where graded Good, cases had a chronology, a genogram and reflective supervision; where not, none of these.
Audit tool question 3 (chronology) and question 7 (voice) had the lowest grades.
Neglect Strategy 2016-19 sets out what Good looks like.
Hackney Carriage licensing data was not asked for.
Mid-year figures: 41 Child in Need, 17 Child Protection, 6 Looked After.
MDT, TAF and CIN meetings overlapped in 3 of 6.
NEGLECT NAMED IN 8 OF 8; GCP2 USED IN 3 OF 8.
Health: good. Police: good. Education: variable. Housing: absent.
Was the child asked? Was the father asked? Was anyone asked?
Think Family is understood, but Think Father is not.
"Not brought" replaced "did not attend" in Health records in 5 of 6.
Agency social workers (7 of 19) held a third of the cases.
The Director of Children's Services sampled 12 files.
No Wrong Door style help was offered in 1 of 6.
Sport, art and drama gave children a voice.
Heather, gorse and litter: the garden was described, the child was not.
Chairs differ: some rule with an iron hand, some let plans drift.
A robin on the card was the only thing the child drew.
Carers were given a bill of rights.
Read the plan aloud: would a child of 8 grasp it?
Grant funding ends in March and the post may go.
`;
