/** Statements with other identifiers than names of the register, used while the mechanisms were made. */
export const OTHERS_TUNED = `
In 3 cases [[name:Kian Doyle]] was not seen.
Her brother [[name:Kian]] had been excluded and nobody linked the two.
Mum [[name:Stacey]] said she had not been sent the report.
[[name:Stacey-Leigh Robson]] was not assessed as a carer.
Father, [[name:Darren Pickering]], was absent from all the minutes.
Mr [[name:Pickering]] was not told of the conference.
Dr [[name:Anand]] wrote twice and had no answer.
PC [[name:Hindmarsh]] shared the log within a day.
DS [[name:Cowley]] attended both strategy meetings.
Nurse [[name:Adebayo]] kept a good chronology.
The health visitor, [[name:Bronwen Pugh]], challenged the threshold decision.
[[name:Agnieszka]] needed an interpreter.
[[name:Wioletta Kowalczyk]] was recorded as hard to reach.
[[name:Tadhg]] missed eight of ten appointments.
[[name:Oluwadamilola]] was not seen alone.
[[name:K.L.]] was not seen alone.
The records of [[name:J.S.]] were mixed with those of a sibling.
[[name:Child K]] was not spoken to.
[[name:JS]] was seen twice in six months.
The social worker for [[name:child A]] changed four times.
[[name:Priyanka Chaudhry]] did not get feedback on her referral.
[[name:Mohamud]] was said to be settled.
The grandmother, [[name:Maureen Tweddle]], offered care and was not assessed.
Good work by [[name:Shanice Boateng]] in the youth justice service.
[[name:Fionnuala McDonagh]] lives on a site without water.
[[name:tyler-james]] told school that he sleeps on the floor
[[name:kayleigh]] was not asked
The letter was sent to Mrs [[name:Hutchinson]] by mistake.
Family friend [[name:Dave]] was in the home and not checked.
[[name:Callum]]’s school was not invited.
The [[name:McGinleys]] were seen as a single group.
[[name:Xiuying Zhang]] was not offered an interpreter.
[[name:Andrei Popescu]] was left out of the genogram.
The child was removed on [[date:12/03/2018]].
A strategy meeting was held on [[date:12.3.18]] without health.
The contact of [[date:2018-03-12]] had no outcome.
She was born on [[date:3rd March 2009]].
On [[date:March 3rd]] the family moved.
The visit of [[date:14 Feb]] was not written up.
The conference was held on [[date:the third of March]].
On [[date:the twenty-first of June]] police attended the address.
The plan was agreed on [[date:twelfth of June]] and never changed.
A visit on [[date:June the sixth]] found no food.
The review was due on [[date:Tuesday 4 September]].
The plan dated [[date:4th of September, 2017]] had no contingency.
Neglect was first named in [[date:March 2018]].
Neglect was first named in [[date:Sept 2017]] and then not again.
He was taken into care on [[date:14-02-2018]].
DOB [[date:01/02/2010]] appears on the shared minutes.
An incident on [[date:Christmas Day]] was not followed up.
The re-referral came on [[date:May 3]].
On [[date:the first of May two thousand and eighteen]] the plan ended.
She turned ten on [[date:30 September 2018]].
Between [[date:1 April 2018]] and [[date:30 June 2018]] there were no visits.
A call on [[date:the 14th]] was not logged.
The injury was seen on [[date:11 january]] and shared a week later.
The case closed [[date:31.08.2018]] and opened again within the month.
The chronology for [[case-id:STO105628]] stops in the summer.
See case [[case-id:HPL 103129]] for the best example.
[[case-id:hpl101379]] was stepped down too early.
[[case-id:STO-100007]] and [[case-id:STO-100014]] had the same plan text.
[[case-id:STO-18Q3-07]] is the only case without a core group.
Pseudonym [[case-id:HPL-18Q3-02]] should be discussed.
LCS ID [[case-id:1048823]] was merged in error.
The pupil [[case-id:A123456789012]] was not on roll.
NHS number [[nhs-number:943 476 5919]] was written on the form.
The form showed [[nhs-number:9434765919]] in the title.
The form showed [[nhs-number:943-476-5919]] in the footer.
Somebody wrote [[number:1234567890]] in the free text.
The worker could be reached on [[contact:01642 527764]] only.
Mother’s number [[contact:07700 900123]] was out of date.
The referral was sent to [[contact:front.door@example.org]] and lost.
NI number [[number:QQ 12 34 56 C]] was left in the form.
A car, [[number:AB12 CDE]], was seen outside.
The family moved to [[postcode:TS18 1AA]] and the plan did not follow.
Three of the cases live in [[postcode:TS24]].
The address at [[postcode:ts23 2lq]] was never visited.
The flat at [[place:14 Yarm Road]] had no heating.
The family lived on [[place:Durham Road]] with no furniture.
A visit to [[place:7 Acacia Close]] found broken windows.
The child goes to [[school:St Aidan's Primary]] and is often late.
[[school:Northfield School]] was not told of the strategy outcome.
[[school:Ingleby Mill Primary School]] kept excellent records.
A teacher at [[school:Conyers]] raised concerns four times.
[[school:Our Lady of the Rosary RC Primary School]] was not invited.
[[school:Bishopton Academy]] excluded him without telling the worker.
[[school:Little Acorns Nursery]] saw the hunger first.
The pupil moved to [[school:High Tunstall College of Science]] in year 8.
[[school:st bega's]] shared its log with the health visitor.
Families in [[place:Owton Manor]] were visited less often.
The family moved from [[place:Billingham]] to [[place:Thornaby]] in a week.
The children live in [[place:Seaton Carew]] with a grandparent.
[[place:Ingleby Barwick]] had no health visitor for a month.
She was placed in [[place:Middlesbrough]] and her plan stayed behind.
He was found in [[place:Norton]] by a neighbour.
Most of the six live on the [[place:Hardwick]] estate.
The young person moved to [[place:Piper House]] without notice.
She was seen on [[place:Rainbow Ward]] and sent home.
The baby was seen at [[place:Lawson Street]] clinic.
moved from [[place:billingham]] to [[place:thornaby]] and no transfer meeting
the family in [[place:seaton carew]] had no visit
seen at the flat in [[place:eaglescliffe]] only once
most of the late visits were in [[place:ingleby barwick]]
`;
