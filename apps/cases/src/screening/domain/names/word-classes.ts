const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms of address: whoever is named next is a person. */
export const ADDRESSES = set(
  'mr mrs ms miss mx dr doctor prof professor pc dc ds dci di wpc pcso sgt sergeant inspector sir lady rev reverend cllr councillor imam rabbi nurse sister constable detective aunty auntie aunt uncle nanny grandma grandad granny nan nana sw',
);

/** Family and people around a child: a capitalised word next to one of these names them. */
export const RELATIONS = set(
  'brother brothers sister sisters mum mam mummy mother mothers dad daddy father stepdad stepfather stepmum stepmother stepbrother stepsister partner boyfriend girlfriend husband wife aunt uncle aunty auntie cousin nan nana gran grandmother grandfather granddad grandad nephew niece sibling siblings son sons daughter daughters twin twins baby toddler friend friends neighbour carer carers called named known aka alias nicknamed child girl boy teenager pupil student sw worker teacher headteacher midwife visitor nurse gp psychologist solicitor paediatrician iro officer manager chair lead practitioner foster-carer old tenant paramour ex',
);

/** What people do and words for lists of findings do not: after a word at a sentence's start they make it a person. */
export const PERSON_VERBS = set(
  'said says told tells felt feels asked asks wanted wants disclosed disclosed lives lived stayed stays sleeps slept ate eats goes went came comes liked likes loves loved hates hated cried shared refused spoke speaks thinks thought wishes wished described explained attends attended moved missed arrived ran hid knew knows met saw visited rang reported denied admitted alleged confirmed agreed presented needs gets keeps enjoys enjoyed plays played struggles struggled wears wore uses used sees hears heard remembers remembered worries worried hides cries copes coped trusts trusted thrives settled settles ran walks walked looks looked sat sits turned became began started drinks hits hit talks talked asked turns cares',
);

/** Auxiliaries: a person or a thing. */
export const AUXILIARIES = set('was is were has had did does wasnt isnt hasnt hadnt didnt doesnt will would could');

/** What is said of a person after an auxiliary. */
export const PERSON_STATES = set(
  'seen heard spoken asked told placed visited interviewed consulted weighed left home hungry safe scared frightened afraid anxious unwell ill sad happy crying absent present alone excluded bullied hurt hit bruised removed living staying sleeping missing born aged observed collected taken met discharged admitted believed able unable taken registered arrested never always often still only just not been being also dirty unkempt neglected distressed upset angry tired settled thriving attending doing',
);

/** Things that belong to a person in audit prose. */
export const BELONGINGS = set(
  'mother father mum dad mam parents voice views view brother sister siblings school home bedroom behaviour wishes plan case file record worker needs family grandmother nan gran health weight teeth attendance assessment foster carer carers placement lived experience account story day room bed clothes teacher friend friends partner stepfather social review chronology conference',
);

/** Words before which a name does not stand. */
export const BEFORE_NOUNS = set(
  'the a an this that these those no some any each every little more much such what which their our your its his her my in of with by for on at under over without lost new good great some real full and or',
);

/** Common words after a word that make it part of a term: "grace period", "mark scheme". */
export const TERM_HEADS = set(
  'period periods scheme schemes sheet sheets review reviews report reports appeal project programme book award test inquiry enquiry model form forms game tree trees garden gardens street road house act day note notes bush tinted water coloured',
);

/** Connecting pieces of family names. */
export const PARTICLES = set(
  'al el ul ur bin ibn bint abu de la le du da dos del della der den van von st mac mc ap ab ni o d ud',
);

/** Who may be called by a letter. */
export const LETTERED = set(
  'child children sibling mother father baby family parent girl boy carer young subject brother sister adult pupil person worker male female partner twin student',
);

/** Months and seasons: with a word of time before them they are no names. */
export const CALENDAR = set('april may june august march january summer autumn winter spring');

/** Words of time before a month or season. */
export const TIME_WORDS = set(
  'in by since until till from between during of to and through throughout late early mid last each every this next before after around over the both for on or first second third fourth previous following',
);
