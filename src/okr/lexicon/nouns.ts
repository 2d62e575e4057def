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

/** Nouns by what counting them would tell, in the singular; a noun may stand in several lines. */
export const NOUNS: readonly (readonly [flag: number, words: string])[] = [
  [
    METRIC,
    'impression reach traffic visit session visitor click roas roi lead mql sql conversion subscriber subscription follower like download install signup sign-up registration referral attendance pipeline revenue sale sales turnover booking mrr arr ltv quota attainment opportunity margin profit renewal order unit footfall activation adoption dau retention churn nps csat ces rating star trial-to-paid abandonment latency uptime availability throughput incident outage downtime defect bug coverage mttr vulnerability accuracy precision recall yield scrap oee attrition absenteeism absence gap ebitda cash burn runway dso inventory stock-out stockout return loss debt saving savings cost expense spend spending price income nrr ndr backlog escalation complaint contact wait drop-out dropout placement donor donation gift beneficiary emission tonne hectare litre weight pulse distance pace sleep satisfaction engagement awareness productivity efficiency utilization occupancy compliance loyalty growth ranking position view speed capacity demand usage load failure error crash delay response enquiry deal logo funding investment money fund rupee dollar euro pound lakh crore p95 p99 completion participation enrollment enrolment admission graduation employment job waste injury accident fraud refund bounce unsubscribe reply stock turn overtime diversity mention citation check-in login score kg km consumption energy vacancy visibility listener viewer play transaction payment basket cart checkout reputation morale comment reaction performance survival recovery harvest crop word page mistake query tax default ratio variance risk'
  ],
  [
    FORM,
    'number share percentage percent proportion rate ratio average median mean total count score index level time cost amount volume frequency value size length duration hour minute percentile fraction majority quantity cycle gpa'
  ],
  [
    LOWER,
    'churn cost latency defect bug incident complaint attrition absence absenteeism wait backlog debt emission bounce refund error failure downtime outage escalation ticket loss dropout drop-out expense spend burn delay crash vulnerability risk abandonment unsubscribe dso scrap waste injury accident fraud overtime rework mttr stockout stock-out gap mistake turnover overdue default'
  ],
  [
    DELIVERABLE,
    'website site page microsite app application feature module component integration api platform tool toolkit system dashboard report whitepaper paper ebook book article blog post blogpost newsletter email campaign ad advert creative video podcast episode course lesson curriculum syllabus worksheet deck proposal brochure flyer flier catalog release questionnaire strategy policy procedure playbook handbook manual guideline guide template checklist framework prototype mvp version documentation doc wiki story suite infrastructure server database spreadsheet description committee store office branch warehouse logo persona contract budget forecast portal bot chatbot script plugin sdk library pipeline-script testimonial case-study press-release infographic storyboard slide poster banner leaflet pamphlet mockup wireframe spec specification runbook pipeline-tool repo repository codebase analyzer driver engine widget landing-page homepage crm erp agreement process workflow program garden room kit patch fix code hire engineer certificate-template content asset piece material training album song chapter novel draft recipe calendar schedule map model algorithm channel account-plan statement charter rota environment cluster node interface parser button form screen feature-flag'
  ],
  [
    EVENT,
    'meeting call interview workshop training webinar event conference seminar lecture meetup demo presentation pitch survey study research analysis review audit assessment test experiment conversation discussion one-to-one one-on-one 1-on-1 session visit brainstorm brainstorming retrospective retro hackathon offsite lunch standup stand-up town-hall townhall talk roadshow fair exhibition class tour drill sprint interviewing focus-group benchmark benchmarking observation podcast'
  ],
  [
    WORK,
    'roadmap plan project task story milestone implementation migration rollout roll-out launch deployment development creation publication installation initiative deliverable epic action checklist setup documentation refactoring refactor redesign rebrand transition rebranding backlog-item item work sprint construction upgrade phase program rebuild automation integration objective todo to-do stage requirement'
  ],
  [
    PERSON,
    'customer client user buyer shopper visitor subscriber member guest patient pupil student learner child parent teacher nurse doctor farmer donor volunteer beneficiary family woman man girl boy citizen resident household reader player fan developer merchant seller owner driver partner supplier vendor candidate applicant newcomer graduate alumni elder youth teenager people person account company business organization hospital school retailer exporter neighbor tenant traveler passenger audience consumer prospect founder startup investor viewer listener participant attendee caller creator agent distributor dealer influencer contributor researcher maintainer journalist scientist artist kid mother father refugee survivor worker freelancer colleague recruit freshman senior novice beginner village district community enterprise smb sme advocate promoter champion starter returner respondent logo class trainee intern apprentice mentee peer friend everyone nobody who agency clinician carer caregiver adult organisation admin administrator operator shop'
  ],
  [
    STAFF,
    'team staff employee manager engineer designer salesperson rep squad department crew hire workforce headcount colleague we our developer analyst recruiter director leader executive seller ae sdr csm vp head teammate intern'
  ],
  [
    PLACE,
    'culture experience place home choice leader brand partner community workplace journey name voice standard future movement reputation trust love joy confidence relationship destination favorite employer authority expert category market industry hub team company school habit life belonging pride heart way world resource source reason foundation organization part family friend dream safety freedom peace dignity'
  ],
  [
    ABSTRACT,
    'thing stuff process quality communication efficiency performance productivity operation improvement excellence strategy collaboration alignment service management effectiveness visibility synergy innovation success growth activity system business capability practice approach experience marketing engineering development product delivery presence skill output aspect area effort way company team solution issue problem initiative offering technology organization everything something result goal objective target best value impact potential matter data support customer sales'
  ],
  [
    VANITY,
    'impression follower like pageview view download install hit click mention reach fan eyeball retweet registration'
  ],
  [
    LOOSE,
    'user engagement satisfaction quality productivity awareness traffic lead performance churn retention attendance usage adoption happiness success efficiency conversion visitor'
  ],
  [
    UNSEEN,
    'awareness morale trust mindset culture understanding quality happiness wellbeing well-being motivation confidence communication collaboration knowledge skill perception visibility brand alignment efficiency effectiveness productivity performance experience usability maintainability innovation reputation transparency'
  ],
  [
    SEAL,
    'certification certificate accreditation license patent approval accredited soc hipaa gdpr pci diploma degree exam licence'
  ],
  [
    TIME,
    'second minute hour day week month quarter year term semester night weekday weekend morning evening sprint cycle fortnight decade season'
  ]
]
