/** A fourth lot, never tuned on: short notes, board prose, pasted e-mails. */
export const FRESH_FOURTH = `
Hi [[name:Karen]], the file for [[rn:Isla Nowak]] is still not on the shared drive.
Spoke to [[rn:H Varley]] (SW) who'd never met the family.
re: [[rn:OSEI]] family – please chase
Panel felt that [[rn:Ella]] had been let down.
Thank [[rn:Oscar Osei]] for his work.
Was [[rn:Maja]] asked? Not once.
Baby [[rn:Noah]] had lost weight; [[rn:Ava]] had gained.
[[rn:Grace]] has been on a plan since she was two.
[[rn:Jack Quill]]/[[rn:Jack Quill]] duplicate record.
Dad took [[rn:Leo]] out of school.
After [[rn:Rose Field]] left there was no worker.
With help from [[rn:Harry]]'s nan the bedroom was painted.
[[rn:Wetherell]] sibs - same text pasted x4
the [[rn:zielinski]] baby was not weighed
[[rn:Yusuf]] (y7), [[rn:Amira]] (y9): no lunch money.
Nothing in the plan would tell [[rn:Poppy]]'s foster carer what frightens her.
[[rn:Hope]] and [[rn:Will]] are not related but share a record.
It says here that [[rn:Mark]] visited, but the log shows nobody did.
[[rn:Muhammed]] does not like his middle name.
The step-mother ([[name:Chantelle Wragg]]) found the toolkit fair.
Kind regards, [[name:Philippa Stoddart]], Team Manager
[[name:Zofia]] helps her little brother [[name:Antek]] get dressed.
[[name:Rhys]] & [[name:Megan]] have the same GP.
Her ex-partner [[name:Liam O’Connell]] was seen at the house.
Health visitor [[name:Joyce Amankwah]] retired.
the advocate ([[name:Harpreet]]) was brilliant
[[name:Ali]] got himself up for school every day.
[[name:Baby T]] was not on the plan.
Her maternal uncle [[name:Gaz]] sleeps on the sofa.
[[name:Evelyn]] is thirteen and looks after three younger ones.
Nobody told [[name:Siobhan]].
Contact notes [[date:1st-3rd August 2018]] are missing.
Since [[date:the seventh of January]] there were six moves.
Incident [[date:19/12/17]]; next entry [[date:02/02/18]].
Born [[date:May 2011]].
She arrived in the UK on [[date:30th of Nov 2017]].
Case [[case-id:HPL101379]]/[[case-id:STO108568]] compare well.
Audit ref [[case-id:STO-18Q3-1]].
Call [[contact:01642 393939]] ext 4.
[[nhs-number:943 476 5919]] / [[postcode:TS23 1DD]]
The tenancy at [[place:3 Whitby Close]] ended.
Lives off [[place:Catcote Road]] in [[postcode:TS25]].
Excluded from [[school:Grangefield Academy]]; now at [[school:Abbey Hill]].
Children at [[school:Prior's Mill Primary]] walk home alone.
Family known in [[place:Sunderland]] and in [[place:Leeds]].
She was in [[place:Holly House]] for a week.
Overall the Panel was struck by warm, honest writing in 5 of 8.
Please see the Neglect Toolkit; it is short and most agencies like it.
Kind regards, The Audit Team
Agreed: Lead Professional named by day 10.
Team A closed cases sooner than Team B.
Option 2 was preferred. Plan B was not written.
Winter pressures: Health missed 3 of 6 meetings.
Christmas closures meant no core group for five weeks.
No English at home in 2 of 6, interpreters in both.
A gem of a chronology, a pearl of a plan; both from Early Help.
Lone workers need a phone.
Boys were seen as naughty, girls as quiet.
`;
