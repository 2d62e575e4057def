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
    'acceptance accuracy acre activation admission anr aov apdex application arpu arr attainment availability backlink bandwidth basket bedtime birth bmi booking calorie capacity cart cash ces check-in checkout cholesterol citation collection comment completion compliance compliment consumption contact contribution coverage cpa cpl crop crore csat ctr cycle-time dau deal demand distance diversity dollar donation dropout ebitda electricity employment energy enquiry enrollment enrolment euro fitness fluency footfall footprint fork fps fund funding gift gmv goodwill gpa grade graduation gross growth grr handwriting harvest hectare iarr income inp interaction internship inventory investment job kg km lakh lcp listen listing literacy litre load loan login loyalty ltv margin mark mau memory mile mobility money morale mortality mql mrr nps nrr numeracy occupancy oee opportunity order otif p95 pace page participation payment pipeline placement play pledge point position precision preference premium price profit pronunciation pulse punctuality query quota ranking rating reaction recall recovery referral renewal repayment reply repost reputation request reservation response return retweet revenue roas roi rsvp runway rupee sale sales saving savings scholarship seat sentiment session shipment sickness sign-up signature signup sla sleep slo speed spelling spending sql stamina star stock storage streak subscription tax tenure throughput tip tonne transaction trial trial-to-paid trip truancy ttfb turn turnaround turnout tvl unit unsubscribe upsell uptime upvote utilization vacancy vaccination variance velocity visibility visit vote wage water weight word yield'
  ],
  [METRIC | FORM, 'cost ratio score'],
  [METRIC | PERSON, 'beneficiary contributor donor listener logo subscriber viewer visitor'],
  [
    METRIC | LOWER,
    'abandonment absence absenteeism accident anomaly attrition backlog bounce breach bug burn cac cancellation carbon case chargeback churn claim complaint cost cpc crash death debt default defect delay detention dispute downtime drop-out dso emission error escalation eviction exclusion expense failure finding fine fraud gap incident infection injury latency loss mistake mortality mttr near-miss no-show outage overtime pollution queue readmission refund rejection return-rate risk scrap setback shortage shrinkage spend stock-out theft turnover uninstall vulnerability wait wastage waste'
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
    'ad advert agreement algorithm alpha analyzer animation api app application article artifact asset badge banner bench beta blog blueprint book booklet booth bot bridge brief brochure budget bundle button calculator calendar camera campaign card catalogue channel chapter charter chatbot cli clip cluster code codebase component computer configuration connector content contract course creative crm curriculum dashboard database dataset deck definition description design device diagram directory doc draft driver email endpoint engine engineer environment episode erp essay faq feature feed figure file filter fix flashcard flowchart flyer folder forecast form framework gallery game garden gateway glossary graph guide guideline handbook hire homepage hub icon image infrastructure interface inventory invitation kit laptop leaflet lesson library link logo manual map material matrix meal memo menu method mockup mode model module mural mvp newsletter node norm notebook notice notification novel office outline page pamphlet panel paper parser patch persona photo piece platform playbook playlist plugin podcast poem policy portal post poster prd presentation proof proposal protocol prototype questionnaire recipe register release repo report repository robot room roster rota rubric rule runbook sample schedule schema scorecard screen script sdk sensor server sheet shelf sign site sketch slide snippet software song sop spec specification spreadsheet statement store suite summary syllabus tab table tag taxonomy template testimonial theme timetable thesis timeline tool toolkit tracker trailer training translation tutorial uniform update version video view warehouse website whitepaper widget wiki wireframe wizard workflow worksheet zine'
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
    'account admin administrator adolescent adopter adult adviser advocate agency agent alumni alumnus ambassador applicant apprentice artist athlete attendee audience auditor author beginner borrower boy business buyer caller candidate caregiver carer champion charity child citizen class classmate client clinic collaborator collector committee commuter consumer contractor council counsellor couple court creator customer cyclist dad dealer delegate detractor diner distributor district doctor driver editor elder enterprise enthusiast everyone exporter fan farmer father federation finalist firm foundation founder franchisee freelancer gamer gardener girl government graduate grandparent grower guest hacker hiker hospital hotel household immigrant individual influencer institution insurer investor joiner journalist judge jury kid lab laboratory landlord lawyer learner lender librarian local magazine maintainer man manufacturer marketer member mentee mentor merchant migrant minister ministry moderator mother motorist mum municipality musician neighbor neighbour newcomer newspaper ngo nobody nonprofit nurse operator organisation outlet owner parent participant passenger patient pedestrian peer pensioner person pharmacy physician player politician population producer professor programmer promoter prospect pupil reader recruit refugee regulator renter researcher resident respondent restaurant retailer returner reviewer rider runner sailor scientist senior shareholder shop shopper sibling speaker spectator sponsor stakeholder startup streamer student subsidiary supermarket supplier swimmer taxpayer teacher teen teenager tenant tester toddler tourist trader trainee translator traveler trustee university user vendor veteran village villager volunteer voter who widow winner woman worker writer youth'
  ],
  [PERSON | STAFF, 'colleague developer intern seller'],
  [PERSON | PLACE, 'community company family friend organization partner school'],
  [
    STAFF,
    'ae aes analyst crew csm department designer director employee engineer executive head headcount hire leader manager our recruiter rep sdr staff team teammate vp we '
  ],
  [
    PLACE,
    'authority category choice destination dignity expert foundation freedom future habit heart home industry joy leader life love market name part peace place pride reason relationship resource safety source standard team voice way world'
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
