/** Statements with names of the register, set aside and not tuned on. */
export const REGISTER_HELD_OUT = `
Nobody knew that [[rn:Alfie Petrov]] had been moved to a new school.
The safeguarding lead did not know [[rn:Amira]] was living with her aunt.
[[rn:Isla]], aged seven, was seen with her mother in the room each time.
Minutes from the review of [[rn:Leo Thwaite]] were circulated after two months.
Health had seen [[rn:Ella]] on five occasions and told nobody.
The reason that [[rn:Noah]] stopped going to nursery was never explored.
Written work by [[rn:Kacper]] about his home was lost.
Case responsibility passed from [[rn:Grace Varley]] to [[rn:Leo Wetherell]] without a visit.
Professionals meeting for [[rn:Rowntree]] siblings: no minutes.
The chair, Mrs [[rn:Harker]], asked for dates and got none.
[[rn:jack yarm]] did not return calls from the school
The child [[rn:mia]] was described as clingy.
In one record [[rn:Yusuf Osei]] is called [[rn:Osei Yusuf]].
An email from [[rn:I. Petrov]] was placed on the wrong record.
[[rn:Ellie-Mae Nowak]] left the authority and her cases were not handed over.
[[rn:Elliemae]] said she wanted to see her nan.
[[rn:Mae]] was on the doorstep when the worker came.
For [[rn:Maja Umar]] the tool was used well.
We found [[rn:Oscar]]'s drawing in the file and nothing about it in the plan.
[[rn:Os Lund]] had three addresses in a year.
Ms [[rn:Yarm]] and Ms [[rn:Varley]] disagreed and did not escalate.
Neither [[rn:Harry]] nor [[rn:Poppy]] was told why the worker left.
[[rn:Quill]] was chased for the report by three agencies.
The paper from [[rn:Zoe O’Neill's]] school is the best record of her views.
The paper from [[rn:Zoe Oneill]] is the best record of a child's views.
Mother said [[rn:Hope]] was difficult to feed.
[[rn:Hope]]'s attendance fell below 80%.
[[rn:May, Will]] is how the record is titled.
When [[rn:Will]] was asked he said he felt safe at school.
[[rn:Rose]] was not weighed after her first birthday.
Father said that [[rn:Rose]] eats well.
A visit to [[rn:Summer]] was cancelled at short notice.
[[rn:MUHAMMAD AL-RASHID]] HAD NO PATHWAY PLAN.
[[rn:Mo Al-Rashid]] had no pathway plan.
[[rn:Siân]] has moved five times.
The worker was [[rn:Mark Church]], who left in the same month.
The [[rn:Llewellyn Joneses]] were not told.
Sibling group: [[rn:Ava]], [[rn:Zara]] and [[rn:Ibrahim Nowak]].
Conference chair [[rn:Ella Stainsby]] challenged the drift.
[[rn:Niamh]]: no voice. [[rn:Alfie]]: no voice.
It is unclear who told Ms [[rn:Wetherell]] that the case was closed.
[[rn:Harold Varley]] was known to the police by a longer name.
(see [[rn:Brack-Smith]])
"[[rn:Zielinski]] is not a priority", the duty manager wrote.
The [[rn:O Hara]] children had one bed.
[[rn:Thị Lan]] asked for a Vietnamese speaking worker.
Support for [[rn:Tommy-Lee]] ended before the review.
[[rn:Daisy-May]] wears hearing aids that were broken for a term.
[[rn:D'Souza]] family: two plans, one text.
[[rn:Adeyemi]] and [[rn:Cole]] were taken for two families.
[[rn:Aoife]]’s worker was praised by all agencies.
`;
