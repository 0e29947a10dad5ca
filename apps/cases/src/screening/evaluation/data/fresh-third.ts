/** A third lot, never tuned on but for one street that ends in a point of the compass. */
export const FRESH_THIRD = `
I read the file twice and still could not say where [[rn:Kacper]] sleeps.
The duty note about [[rn:Amira Thwaite]] was never opened.
Dentist, GP and school all wrote to Ms [[rn:Stainsby]].
[[rn:Harry]] isn't on any waiting list.
When the police came [[rn:Noah]] was in the garden.
Her plan calls her [[rn:Bella]], her birth certificate something else.
We met [[rn:Leo Zielinski]], who had written the chronology.
[[rn:Grace]] misses her dog.
It fell to [[rn:Poppy]] to feed her brothers.
Did anyone ask [[rn:Jack]]?
[[rn:zara]] + [[rn:mia]]: same bedroom, one mattress
Thanks to [[rn:Ella Harker]] the plan moved again.
[[rn:Petrov]] siblings (four) had four plans.
The voice of [[rn:Hope]], aged eight, is nowhere.
[[rn:Rose]] will start school with no plan.
[[rn:Oscar Brack Smith]] was sent home by taxi.
Mum says [[rn:Alf]] “never stops”.
[[rn:R. Field]] and [[rn:M. Church]] wrote it together.
[[rn:Ellie-Mae’s]] hearing test was missed.
[[rn:Lan]] speaks some English.
[[rn:ISLA]] – see above.
The [[rn:Neill]] file, the [[rn:Nowak]] file: no difference.
The nursery rang about [[name:Teddy]] on nine mornings.
[[name:Ewa Szczepanska]] had to use her phone to translate.
[[name:Deacon]] and [[name:Lacey]] were placed together.
[[name:Abdirahman]]’s age was disputed.
Half-sister [[name:Skye]] is not on the genogram.
Mr and Mrs [[name:Postlethwaite]] fostered all three.
The psychologist (Dr [[name:Sengupta]]) was not sent the minutes.
a neighbour, [[name:irene]], feeds them
[[name:T.J.]] said he'd had enough.
The order of [[date:9.10.17]] lapsed.
It was [[date:Sunday, 11 February 2018]] and the hub was shut.
The plan of [[date:twenty-third April]] was never typed up.
In [[date:January 2017]] the first referral came.
From [[date:5/6/17]] nobody visited.
[[case-id:HPL-103129]] and [[case-id:sto 105 628]] are siblings.
See [[case-id:STO–18Q3–09]].
NHS [[nhs-number:401-023-2137]] on the label.
Text [[contact:07700-900-321]] first.
Living at [[place:88 Bishopton Road West]] since spring.
[[postcode:TS25 3PQ]] was crossed out.
Moved to [[place:Stockton Road]] in the night.
His class at [[school:Hardwick Green Primary Academy]] knew.
[[school:Holy Trinity Rosehill]] shared its log.
She lives in [[place:Roseworth]] with a friend.
[[place:Ashwood Lodge]] gave notice.
Found in [[place:Guisborough]] by police.
No agency could say what a good outcome would look like.
The tool is called a profile, yet it was used as a form.
Chairs should pause; families will talk if given time.
Art work was kept by the school and never seen by the social worker.
Penny-wise cuts to transport meant three children missed contact.
Safeguarding Lead sign-off took 3 days on average (range 1-14).
Page 2 of each plan is blank. Will it stay so?
Level 4 threshold was met in 6; Level 3 in 2.
Independent Reviewing Officers raised 5 alerts, 2 resolved.
A carer said, "They turn up, they go, nothing changes."
Pupil Premium money was spent on shoes and breakfast.
May we suggest a single chronology? Health, Police and Education agreed.
Joint visits: Health Visitor with Social Worker, 9 of 12.
The word neglect was avoided; the words chaos, mess and low mood were used.
`;
