/** Statements with other identifiers than names of the register, set aside; only its one miss (a children's home) led to a change. */
export const OTHERS_HELD_OUT = `
The assessment describes [[name:Brooke Hetherington]] as a poor historian.
Stepfather [[name:Wayne]] moved in and no check was made.
[[name:Jayden]] sleeps on a sofa.
Two agencies knew [[name:Chidinma Okafor]] was alone at night.
[[name:Bilal Hussain]] was told about the plan by his uncle [[name:Tariq]].
The mother's partner, [[name:Craig]], answered for her at each visit.
Social worker [[name:Leanne Cuthbertson]] made 14 visits and saw the child alone at 13.
[[name:Simran Kaur]] was taken off the plan with no analysis.
[[name:Zbigniew]] was away for work and was left out of the plan.
Police spoke to Mr [[name:Fagan]] and did not tell the school.
The baby, [[name:Reggie]], was not weighed.
[[name:M.T.]] and [[name:R.T.]] have different fathers.
[[name:Sibling B]] was not in the assessment.
[[name:Marlon Brathwaite]]: exclusions not linked to neglect.
[[name:Meabh]] and [[name:Donnacha]] were spoken to apart.
[[name:Gethin Prosser]] could not be reached by the early help team.
The family support worker, [[name:Sue Bellerby]], kept going when others stopped.
[[name:Ruqayyah]] was asked with her mother as interpreter.
Ms [[name:Gill]] challenged the school.
[[name:Ieva Kazlauskaite]] was called by the wrong name in the minutes.
[[name:Tanisha]], [[name:Kyle]] and baby [[name:Tia]] had one plan.
[[name:DARREN SMITH]] was on bail at the address.
nobody asked [[name:kieran]] about school
The uncle called [[name:Big Steve]] was in the house.
Contact was refused on [[date:06/11/2017]].
The last visit was on [[date:6 November]].
The incident of [[date:Nov 6th, 2017]] had no strategy discussion.
Conference moved from 3 to [[date:17 May 2018]].
On [[date:the twenty second of August]] he went missing.
The order ends on [[date:December thirty-first]].
He came into care in [[date:February 2016]].
The case was opened [[date:05-10-17]].
She was last seen [[date:Fri 13 Apr 2018]].
There was no visit after [[date:the tenth of January 2018]].
A review held on [[date:2017/11/06]] was not quorate.
On [[date:Boxing Day 2017]] police were called.
On [[date:ninth July]] the school rang twice.
He was born in [[date:June 2008]].
The record [[case-id:STO 104 116]] has two chronologies.
The drift in [[case-id:HPL-18Q3-05]] was the worst of the six.
[[case-id:sto103164]] had the best core group.
Ref: [[case-id:HPL104074]].
Mosaic number [[case-id:2213487]] belongs to another child.
The number [[nhs-number:401 023 2137]] was quoted in the email.
The worker gave out [[contact:07912 345 678]] and never answered.
Please write to [[contact:j.smith@stockton.example]] about this case.
Grandfather's landline [[contact:(01429) 266522]] was on the form.
See [[contact:https://example.org/case/17]] for the record.
The family now live at [[postcode:TS17 0QQ]].
Houses in [[postcode:TS19]] were visited least.
His home in [[postcode:DL1 5QU]] has no cooker.
They lived at [[place:23a Oxbridge Lane]] for a month.
The fire at [[place:Marlborough Street]] was not in the chronology.
Staff at [[school:Egglescliffe School]] were not trained in the tool.
She joined [[school:St. Hild's]] after the move.
[[school:Rosebrook Primary]] and [[school:Whitehouse Primary School]] keep joint logs.
He has a place at [[school:Catcote Academy]].
The nursery worker at [[school:Busy Bees Nursery]] saw bruises.
Neglect was missed in [[place:Port Clarence]].
Children from [[place:Thornaby]] wait longest for a health visitor.
The family came from [[place:Darlington]] with no transfer conference.
Father lives near [[place:Yarm]] and was never visited.
He went missing to [[place:Newcastle]] three times.
She was moved to [[place:Kirkleatham Lodge]] at two days' notice.
The sibling is at [[place:Rosecroft Children's Home]].
`;
