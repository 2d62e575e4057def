import {
  ABSTRACT,
  DELIVERABLE,
  EVENT,
  FORM,
  LOOSE,
  LOWER,
  METRIC,
  PERSON,
  PLACE,
  SEAL,
  STAFF,
  TIME,
  UNSEEN,
  VANITY,
  WORK
} from './flags.ts'

/** Nouns by what counting them would tell, in the singular; a noun of several kinds stands where they are joined, or in several lines. */
export const NOUNS: readonly (readonly [flag: number, words: string])[] = [
  [
    METRIC,
    'acceptance accuracy activation admission aov application arr attainment availability basket birth booking capacity cart cash ces check-in checkout citation collection comment completion compliance consumption contact contribution coverage crop crore csat ctr dau deal demand distance diversity dollar donation ebitda electricity employment energy enquiry enrollment enrolment euro fluency footfall footprint fund funding gift graduation growth harvest iarr income interaction internship inventory investment job kg km lakh listen literacy litre load loan login loyalty ltv margin mark mau mile mobility money morale mql mrr nps nrr occupancy opportunity order p95 pace page participation payment pipeline placement play position precision preference premium price profit pulse query quota ranking rating reaction recall recovery referral renewal repayment reply reputation request response return revenue roas roi runway rupee sale sales saving savings scholarship seat sentiment session shipment sign-up signature signup sla sleep slo speed spending sql star stock storage subscription tax throughput tonne transaction trial trial-to-paid trip turn turnaround turnout unit upsell uptime utilization vacancy vaccination variance velocity visibility visit vote water weight word yield'
  ],
  [METRIC | FORM, 'cost ratio score'],
  [METRIC | PERSON, 'beneficiary contributor donor listener logo subscriber viewer visitor'],
  [
    METRIC | LOWER,
    'abandonment absence accident attrition backlog bounce breach bug burn cac case churn claim complaint cost cpc death debt default defect delay downtime drop-out dso emission error escalation expense failure finding fine fraud gap incident infection injury latency loss mistake mortality mttr outage overtime queue refund risk scrap shrinkage spend stock-out turnover uninstall vulnerability wait wastage waste'
  ],
  [METRIC | VANITY, 'click download follower impression install like mention reach registration view'],
  [
    METRIC | LOOSE,
    'adoption attendance awareness churn conversion engagement lead retention satisfaction traffic usage visitor'
  ],
  [METRIC | ABSTRACT | LOOSE | UNSEEN, 'efficiency performance productivity'],
  [
    FORM,
    'amount average count duration fraction frequency index length level mean median number percent percentage percentile proportion quantity rate share size time total value volume'
  ],
  [FORM | TIME, 'cycle hour minute'],
  [LOWER, 'duration overdue rework ticket'],
  [
    DELIVERABLE,
    'ad advert agreement algorithm alpha analyzer api app application article asset banner beta blog blueprint book bot brochure budget bundle button calendar camera campaign catalogue channel chapter charter chatbot cli cluster code codebase component computer connector content contract course creative crm curriculum dashboard database dataset deck description device directory doc draft driver email endpoint engine engineer environment episode erp faq feature fix forecast form framework garden gateway glossary guide guideline handbook hire homepage infrastructure interface kit laptop lesson library logo manual map material meal mode model module mvp newsletter node norm novel office page paper parser patch persona piece platform playbook plugin podcast policy portal post poster prd proof proposal prototype recipe release repo report repository room rota rubric runbook schedule scorecard screen script sdk sensor server site slide snippet song sop spec specification spreadsheet statement store suite syllabus template testimonial tool tracker training tutorial uniform update version video warehouse website wiki workflow worksheet'
  ],
  [DELIVERABLE | WORK, 'checklist documentation integration program story'],
  [DELIVERABLE | ABSTRACT, 'process strategy system'],
  [
    EVENT,
    'ama analysis assessment audit benchmark brainstorming call ceremony class conference conversation demo discussion drill event exhibition experiment fair festival hackathon interview kickoff lecture lunch meeting meetup observation offsite one-on-one one-to-one party pitch podcast presentation research retrospective review seminar session sprint stand-up study survey talk test tour training visit webinar workshop'
  ],
  [
    WORK,
    'action automation construction deliverable deployment implementation installation item launch migration milestone phase plan project publication rebranding redesign refactor refactoring requirement roadmap roll-out rollout setup sprint stage task to-do transition upgrade work'
  ],
  [WORK | ABSTRACT, 'development initiative objective'],
  [
    PERSON,
    'account admin administrator agency agent alumni applicant apprentice attendee audience auditor beginner business buyer caller candidate champion child citizen class client committee council court creator customer dealer distributor district doctor driver enterprise everyone exporter fan farmer father founder freelancer girl government graduate guest hospital hotel household influencer investor jury kid learner maintainer man member mentee merchant mother neighbor newcomer nobody nurse operator organisation owner parent passenger patient person player prospect pupil reader recruit regulator researcher resident respondent retailer returner senior shop shopper startup student supplier teacher tenant trainee university user vendor village volunteer who woman worker youth'
  ],
  [PERSON | STAFF, 'colleague developer intern seller'],
  [PERSON | PLACE, 'community company family friend organization partner school'],
  [
    STAFF,
    'ae analyst crew csm department designer director employee engineer executive head headcount hire leader manager our recruiter rep sdr staff team teammate vp we '
  ],
  [
    PLACE,
    'authority category choice destination dignity employer expert foundation freedom future habit heart home industry joy leader life love market name part peace place pride reason relationship resource safety source standard team voice way world'
  ],
  [PLACE | UNSEEN, 'brand confidence culture experience reputation trust'],
  [
    ABSTRACT,
    'activity area best business capability company customer data delivery effort engineering everything excellence finance goal growth hr impact improvement issue logistics management manner marketing matter operation organization output potential practice presence problem procurement product recruiting result sales service solution something success support synergy target team technology thing value way'
  ],
  [
    ABSTRACT | UNSEEN,
    'alignment collaboration communication effectiveness experience innovation quality skill visibility'
  ],
  [VANITY, 'fan hit'],
  [LOOSE, 'happiness quality success user'],
  [UNSEEN, 'awareness happiness knowledge mindset morale motivation perception understanding usability well-being '],
  [
    SEAL,
    'approval award bid certificate certification degree exam gdpr licence license medal patent scholarship soc tender'
  ],
  [
    TIME,
    'day evening fortnight month morning night quarter season second semester sprint term week weekday weekend year'
  ]
]
