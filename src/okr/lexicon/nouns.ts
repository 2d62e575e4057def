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
    'acceptance accuracy activation admission aov application arr attainment availability backlink bandwidth basket birth booking break-even breakeven calorie capacity cart cash ces check-in checkout cholesterol citation collection comment completion compliance consumption contact contribution coverage crop crore csat ctr dau deal demand distance diversity dollar donation duplicate ebitda electricity employment energy enquiry enrollment enrolment euro exposure fluency footfall footprint fund funding gift graduation growth grr harvest hectare iarr income interaction internship inventory investment job kg kilo km lakh listen literacy litre load loan log-in login loyalty ltv margin mark mau mile mobility money morale mortgage mql mrr ndr nps nrr occupancy oee opportunity order p95 p99 pace page participation payment pipeline placement play pledge position pound precision preference premium price profit pulse query quota ranking rating reaction recall recovery referral renewal repayment reply representation reputation request response return revenue ride roas roi runway rupee sale sales saving savings scholarship seat sentiment session shipment sign-up signature signup sleep speed spending sql star stickiness stock storage subscription tax tenure throughput tonne transaction trial trial-to-paid trip turn turnaround turnout unit upsell uptime utilization vacancy vaccination variance velocity visibility visit vote water wau weight word yield'
  ],
  [METRIC | FORM, 'cost gpa ratio score'],
  [METRIC | PERSON, 'beneficiary contributor donor listener logo subscriber viewer visitor'],
  [
    METRIC | LOWER,
    'abandonment absence absenteeism accident attrition backlog bounce breach bug burn cac case churn claim complaint cost cpa cpc cpl cpm crash death debt default defect delay downtime drop-out dropout dso emission error escalation expense failure fatality finding fine fraud gap incident infection injury latency loss mistake mortality mttr opex outage overtime penalty queue readmission refund risk scrap shrinkage spend stock-out stockout turnover uninstall unsubscribe vulnerability wait wastage waste'
  ],
  [METRIC | VANITY, 'click download follower impression install like mention pageview reach registration retweet view'],
  [
    METRIC | LOOSE,
    'adoption attendance awareness churn conversion engagement lead retention satisfaction traffic usage visitor'
  ],
  [METRIC | ABSTRACT | LOOSE | UNSEEN, 'efficiency performance productivity'],
  [
    FORM,
    'amount average count duration fraction frequency index length level majority mean median number percent percentage percentile proportion quantity rate share size time total value volume'
  ],
  [FORM | TIME, 'cycle hour minute'],
  [LOWER, 'duration overdue pollution rework ticket'],
  [
    DELIVERABLE,
    'ad advert agreement album algorithm analyzer api app application article asset banner blog blogpost book bot brochure budget button calendar camera campaign channel chapter charter chatbot cluster code codebase component computer content contract course creative crm curriculum dashboard database deck description device doc draft driver ebook email engine engineer environment episode erp feature fix flyer forecast form framework garden guide guideline handbook hire homepage infrastructure interface kit lamp laptop lesson library logo manual map material meal mode model module mvp newsletter node novel office page pamphlet paper patch persona piece platform playbook plugin podcast policy portal post poster procedure proposal prototype questionnaire recipe release repo report repository room rota runbook schedule screen script sensor server site slide song spec specification spreadsheet statement store suite syllabus tablet tank template testimonial tool toolkit training uniform version video warehouse website whitepaper widget wiki wireframe workflow worksheet'
  ],
  [DELIVERABLE | WORK, 'checklist documentation integration program story'],
  [DELIVERABLE | ABSTRACT, 'process strategy system'],
  [
    EVENT,
    '1-on-1 analysis assessment audit benchmark brainstorm brainstorming call class conference conversation demo discussion drill event exhibition experiment fair hackathon interview interviewing lecture lunch meeting meetup observation offsite one-on-one one-to-one pitch podcast presentation research retrospective review seminar session sprint stand-up study survey talk test tour townhall training visit webinar workshop'
  ],
  [
    WORK,
    'action automation construction deliverable deployment epic implementation installation item launch migration milestone phase plan project publication rebranding redesign refactor refactoring requirement roadmap roll-out rollout setup sprint stage task to-do transition upgrade work'
  ],
  [WORK | ABSTRACT, 'development initiative objective'],
  [
    PERSON,
    'account admin administrator adult agency agent alumni applicant apprentice artist attendee audience auditor beginner boy business buyer caller candidate carer champion child citizen class client committee consumer council court creator customer dealer distributor district doctor driver elder enterprise everyone exporter fan farmer father founder freelancer girl government graduate guest hospital hotel household influencer investor journal jury kid learner maintainer man member mentee merchant ministry mother neighbor newcomer nobody nurse operator organisation owner parent participant passenger patient peer person player promoter prospect pupil reader recruit refugee regulator researcher resident respondent retailer returner senior shop shopper startup student supplier teacher tenant trainee university user vendor village volunteer who woman worker youth'
  ],
  [PERSON | STAFF, 'colleague developer intern seller'],
  [PERSON | PLACE, 'community company family friend organization partner school'],
  [
    STAFF,
    'ae analyst crew csm department designer director employee engineer executive head headcount hire leader manager our recruiter rep sdr squad staff team teammate vp we workforce'
  ],
  [
    PLACE,
    'authority belonging category choice destination dignity employer expert foundation freedom future habit heart home hub industry journey joy leader life love market movement name part peace place pride reason relationship resource safety source standard team voice way workplace world'
  ],
  [PLACE | UNSEEN, 'brand confidence culture experience reputation trust'],
  [
    ABSTRACT,
    'activity area best business capability company customer data delivery effort engineering everything excellence finance goal growth hr impact improvement issue logistics management manner marketing matter operation organization output potential practice presence problem procurement product recruiting result sales service solution something stuff success support synergy target team technology thing value way'
  ],
  [
    ABSTRACT | UNSEEN,
    'alignment collaboration communication effectiveness experience innovation quality skill visibility'
  ],
  [VANITY, 'fan hit'],
  [LOOSE, 'happiness quality success user'],
  [
    UNSEEN,
    'awareness happiness knowledge mindset morale motivation perception transparency understanding usability well-being wellbeing'
  ],
  [
    SEAL,
    'accreditation approval award bid certificate certification championship degree diploma exam gdpr hipaa licence license medal patent pci prize scholarship soc tender'
  ],
  [
    TIME,
    'day decade evening fortnight month morning night quarter season second semester sprint term week weekday weekend year'
  ]
]
