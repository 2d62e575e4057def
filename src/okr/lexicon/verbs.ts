import { ACTIVITY, BECOME, BEHAVE, DOWN, EFFORT, HOLD, OUTPUT, REACH, SERVE, SOFT, UP } from './flags.ts'

/** Verbs by what they promise, in their base form; a verb may stand in several lines. Two words are joined by `_`. */
export const VERBS: readonly (readonly [flag: number, words: string])[] = [
  [
    OUTPUT,
    'launch import assign upload cancel construct build create develop design redesign draft write rewrite produce publish post release ship deliver deploy implement install set configure integrate migrate upgrade refactor rebuild automate code program prototype introduce start begin open establish found form assemble compile craft complete finish finalize conclude execute run hold host conduct organize stage film shoot record edit print distribute send circulate mail submit file approve document define outline specify map model hire recruit onboard appoint train certify buy purchase procure order rent lease renovate move relocate outsource negotiate formulate adopt standardize consolidate merge archive delete decommission retire replace add remove fix patch repair resolve close enable activate localize translate rebrand rename reorganize restructure digitize digitalize enroll register subscribe download make put carry hand come bring perform revamp redefine roll kick draw generate provide offer promote extend expand rewire transition switch port convert paint plant cook bake sew knit decorate clean declutter author co-author open-source instrument provision rearchitect modernize overhaul unify centralize formalize institute initiate embed incorporate include transform ready wire supply source staff pay prepare compose sketch wireframe mock reboot extract expose'
  ],
  [
    ACTIVITY,
    'do take attend participate join meet discuss talk consult advise assist help support facilitate coordinate collaborate liaise communicate inform share present report review revise analyze assess evaluate examine explore investigate look research study survey benchmark brainstorm ideate think consider plan prepare prioritize schedule organize manage oversee supervise monitor track measure observe follow check audit inspect test experiment trial pilot practice read learn familiarize train exercise work focus contribute engage interact reach_out contact call phone email message visit interview shadow mentor coach teach lecture mark grade sort clean update document log gather compile administer process handle respond address tackle identify understand network pitch reflect speak discover scope define prospect follow_up pursue leverage utilize use spend dedicate allocate meditate journal listen watch walk jog educate evangelize collect knock cold-call canvass partner encourage groom triage align sync request ask invite go'
  ],
  [
    UP,
    'increase raise lift grow boost expand extend double triple treble quadruple push climb rise gain jump multiply scale deepen broaden diversify widen up bump'
  ],
  [
    DOWN,
    'reduce cut lower decrease drop shrink shorten halve eliminate eradicate prevent avoid minimize limit trim slash fall decline curb lessen contain lose slow delay shave stop end remove'
  ],
  [
    SOFT,
    'improve enhance optimize strengthen accelerate speed maximize streamline simplify modernize elevate refine foster promote drive advance evolve mature cultivate nurture develop encourage leverage stimulate support increase ensure raise facilitate empower enable revamp harness'
  ],
  [
    REACH,
    'achieve attain reach hit exceed surpass beat outperform win earn capture attract acquire convert generate gain get secure score average net yield receive obtain drive close sign land sell retain renew upsell cross-sell recover save have accomplish realize deliver produce bring onboard book collect pull raise make add activate see place rank bank source finish create'
  ],
  [HOLD, 'maintain keep continue sustain preserve remain stay hold stabilize uphold protect safeguard defend conserve'],
  [
    BEHAVE,
    'play eat die leave carry wake lead adopt renew refer recommend pass master graduate recover stay rate trust prefer choose switch return reuse repay sleep swim run read save lose recall score meet exceed qualify progress agree say report feel believe understand know find log sign subscribe buy order reorder purchase upgrade click open invite share visit donate volunteer attend complete submit arrive vote come go use spend enroll apply activate succeed solve speak win earn receive rank answer reply respond resolve explain leave want like need tell look expect pay live rely depend miss talk teach walk check refuse ask feature mention list name quote award recognize'
  ],
  [
    BECOME,
    'become be turn transform win earn establish lead own conquer pioneer reinvent revolutionize redefine dominate unlock unleash inspire delight wow free rescue champion restore unite prove position reimagine disrupt shape craft cement love feel thrive belong make put rank break enter'
  ],
  [EFFORT, 'try attempt aim strive endeavor seek hope wish want intend'],
  [
    SERVE,
    'help give let enable empower equip free delight serve offer bring connect allow support protect show teach inspire'
  ]
]

/** Verbs of two words whose first word alone would mislead. */
export const PHRASAL: readonly (readonly [flag: number, words: string])[] = [
  [
    OUTPUT,
    'set_up roll_out kick_off sign_off hand_out draw_up put_together put_in_place put_in carry_out come_up_with bring_out hand_over stand_up spin_up build_out wrap_up start_up fill_in open_source switch_to move_to make_a'
  ],
  [
    ACTIVITY,
    'look_into look_at reach_out follow_up work_on work_with focus_on learn_about engage_with check_in keep_track talk_to speak_to meet_with catch_up sign_up_for read_up'
  ],
  [UP, 'ramp_up scale_up push_up bring_up step_up'],
  [DOWN, 'bring_down drive_down cut_down push_down slow_down get_rid'],
  [SOFT, 'speed_up'],
  [REACH, 'sign_up win_back win_over break_even bring_in pay_off pay_down check_out'],
  [BEHAVE, 'come_back log_in sign_up check_out'],
  [HOLD, 'keep_up carry_on go_on stick_to stay_within']
]
