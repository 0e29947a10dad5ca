/** Statements without any identifier, full of words that could be taken for one; used while the mechanisms were made. */
export const CLEAN_TUNED = `
In 7 of 8 cases the health visitor's chronology changed the plan.
Neglect described as 'home conditions' in 5 of 8 referrals; cumulative harm not stated.
Fathers/partners not assessed in 4 of 8.
Children aged 10+ rarely attended conference; no alternative offered in 6.
Step-down agreed without a named lead professional in 3 of 6; two re-referred within 90 days.
School was not told of strategy outcome in 5 of 8.
Assistant team managers' supervision notes show reflective challenge.
Core-group actions re-dated three or more times with no challenge (drift).
A grace period of ten days was allowed before each core group.
Will the plan be reviewed if it drifts? In half of the cases nobody asked.
Mark schemes for the audit tool were applied in different ways.
Plans may drift when the chair changes; this may be more likely in May.
Workers hope that families will engage, and hope is not a plan.
Re-referrals rose by 12% and fell again in the third quarter.
Staff jack up the threshold when caseloads rise.
Agencies should not harry families with repeated calls.
The bell for the end of lessons was the only routine recorded.
A small number of cases had a long list of actions and a short summary.
Young carers were recognised in 2 of 6.
Young people said they were asked what they wanted.
The Child Protection plan and the Child in Need plan used the same words.
Core Group minutes were sent within ten days in all cases.
The Health Visitor and the School Nurse wrote one plan together.
Early Help was offered in 5 of 6 before Children's Social Care became involved.
GCP2 was used in 4 of 8 and informed the analysis in 2.
Team Around the Family meetings continued after step-down.
Section 47 enquiries started on the day of the strategy discussion.
Working Together 2015 expects the lead professional to be named.
Ofsted found the same strength in 2016.
CAMHS waiting times delayed the plan in 3 of 6.
MARAC actions were not carried into the plan.
The IRO raised drift and the dispute was resolved in 20 days.
Signs of Safety language was used without the scaling question.
A Family Group Conference was offered in 1 of 6.
The Virtual School was told of every exclusion.
Cleveland Police shared information on the same day in 6 of 6.
Stockton and Hartlepool use different thresholds for Early Help.
Stockton-on-Tees Borough Council and Hartlepool Borough Council agreed one tool.
Tees, Esk and Wear Valleys NHS Foundation Trust answered late in 4 of 8.
North Tees and Hartlepool NHS Foundation Trust kept the best chronologies.
Harbour-type services were not invited to the core group.
Requires Improvement was the most common grade; Outstanding was given once.
Good practice: the chair asked each child what should be different.
Inadequate in two domains caps the overall grade.
Under section 17 of the Children Act 1989 an assessment is due in 45 working days.
The audit window ran for twelve months and covered 2017-18.
Between 2016 and 2018 the number of plans grew from 96 to 136.
Attendance at conference was 8 of 222, or 3.6%.
Cases were sampled from Q3 of 2018-19.
In March plans drift more than in other months.
Visits were late in April and on time in June.
The first of four visits was late; the second was missed.
On a third of visits nobody was in.
One in four children had more than 3 social workers.
The rose-tinted view of the parents was not tested.
The Munro review asked for less paper.
Gillick competence was considered in 2 of 4.
The poppy appeal at school was the only event a child mentioned.
Parents were frank about drink; workers were not.
A penny was not spent on the flat while the bill grew.
Practitioners can be too robust in tone and miss the point.
Dr was missing from the template: no GP answered.
Where a child was seen alone, the plan changed in 4 of 5.
Each Head Teacher had the worker's direct number.
The Designated Nurse and the Named Doctor reviewed 6 of 6.
Professional curiosity was low. Case supervision was late. Child voice was weak.
Domestic Abuse was named in 5 of 6 and Substance Misuse in 4 of 6.
SMART plans were rare; RAG ratings were not explained.
FATHERS WERE NOT ASSESSED IN HALF OF THE CASES.
CORE GROUPS WERE LATE IN 4 OF 8 AND NO CHALLENGE WAS RECORDED.
Key Lines of Enquiry 2 and 5 were not met.
Managers sign off plans within 5 working days.
`;
