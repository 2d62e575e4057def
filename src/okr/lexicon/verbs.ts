import { ACTIVITY, BECOME, BEHAVE, DOWN, EFFORT, HOLD, OUTPUT, REACH, SERVE, SOFT, UP } from './flags.ts'

/** Verbs by what they promise, in their base form; a verb of several kinds stands where they are joined, or in several lines. Two words are joined by `_`. */
export const VERBS: readonly (readonly [flag: number, words: string])[] = [
  [
    OUTPUT,
    'announce annotate appoint approve archive arrange assign author automate backfill begin bind broadcast build cancel carry certify clone code collate commission compose configure consolidate construct cook curate customize decide decommission decouple delete deploy deprecate describe design digitize dispatch distribute download draft draw edit embed encrypt enforce execute expand extend extract file film finalize fix form found furnish hand hang hire hold host implement import include install instrument integrate introduce kickstart label launch mail map merge migrate mock model move notify offer outline outsource overhaul paint patch personalize plant port post print procure program prototype provide provision prune publish ready rebrand record recruit redesign refactor refresh refurbish register release relocate remove rename renovate reopen repair replace replatform repurpose reskill restructure retire retrofit rewire roll rotate scan send set ship specify split staff stage standardize start stock sunset supply tag tailor transfer transition translate unblock unify unveil update upload upskill wire write'
  ],
  [OUTPUT | ACTIVITY, 'clean compile define tidy document organize prepare revise train'],
  [OUTPUT | SOFT, 'develop enable modernize revamp'],
  [OUTPUT | REACH, 'activate add bring close convert create deliver fill finish generate make onboard produce source'],
  [
    OUTPUT | BEHAVE,
    'activate adopt buy come complete enroll open order pay purchase resolve run submit subscribe switch upgrade'
  ],
  [OUTPUT | BECOME, 'establish make put redefine transform'],
  [
    ACTIVITY,
    'address advise advocate align allocate amplify analyze approach assess assist audit benchmark brief call campaign celebrate coach collaborate collect communicate compare conduct consider consult contact contribute convince coordinate count cycle debug dedicate discover discuss do drink educate email engage evaluate evangelize examine exercise experiment explore focus follow follow_up gather grade groom guide handle help identify inform inspect interact interview investigate involve iterate join journal learn lecture liaise listen lobby manage mark measure meditate mentor message monitor motivate negotiate network observe oversee participate partner perform persuade phone pilot pitch plan practice present prioritize process prospect pursue reach_out reflect rehearse remind request research review ring schedule scope search settle shadow sit socialize sort study supervise survey sync tackle take test thank think track triage trial utilize validate verify watch work'
  ],
  [ACTIVITY | SOFT, 'encourage facilitate leverage promote support'],
  [
    ACTIVITY | BEHAVE,
    'ask attend check go invite log look meet read report respond share speak spend talk teach understand use visit walk'
  ],
  [
    UP,
    'boost climb diversify double expand extend gain grow increase lift multiply push raise rise scale triple quadruple up'
  ],
  [
    DOWN,
    'avoid contain curb cut decrease delay drop eliminate end fall halve limit lose lower minimize prevent reduce remove shorten shrink slow stop trim'
  ],
  [
    SOFT,
    'accelerate advance bolster broaden clarify deepen drive elevate empower enhance ensure foster harden improve increase intensify level maximize mitigate optimize professionalize raise refine reinforce simplify speed streamline strengthen trend widen'
  ],
  [
    REACH,
    'accomplish achieve acquire attain attract average bank beat book capture collect cross cross-sell drive export gain get have hit land net obtain outperform place pull raise reach retain secure see sell surpass upsell vaccinate yield'
  ],
  [REACH | BEHAVE, 'exceed receive recover renew save score sign'],
  [REACH | BEHAVE | BECOME, 'earn rank win'],
  [HOLD, 'continue hold keep maintain preserve protect remain safeguard stabilize stay sustain uphold'],
  [
    BEHAVE,
    'accept agree answer apply arrive award believe carry choose cite click commit depend die donate eat enjoy expect explain feature feel find graduate know lead leave like list live lose master mention miss name need pass play prefer progress qualify quote rate recall recognize recommend refer refuse rely reorder reply return reuse say sleep solve stay succeed swim tell trust volunteer vote wait wake want'
  ],
  [
    BECOME,
    'be become belong break champion disrupt dominate enter feel lead love own pioneer position prove rescue restore thrive turn unlock'
  ],
  [BECOME | SERVE, 'delight free inspire'],
  [EFFORT, 'aim attempt hope intend seek strive try want wish'],
  [SERVE, 'allow bring connect empower enable equip give help let offer protect serve show support teach']
]

/** Verbs of two words whose first word alone would mislead. */
export const PHRASAL: readonly (readonly [flag: number, words: string])[] = [
  [
    OUTPUT,
    'agree_on decide_on turn_on switch_on turn_off go_live set_up roll_out kick_off sign_off hand_out draw_up put_together put_in_place put_in come_up_with bring_out hand_over stand_up build_out wrap_up start_up fill_in open_source switch_to move_to make_a'
  ],
  [
    ACTIVITY,
    'carry_out look_into look_at reach_out follow_up work_on work_with focus_on learn_about engage_with check_in keep_track talk_to speak_to meet_with keep_in_touch catch_up sign_up_for read_up'
  ],
  [UP, 'ramp_up scale_up push_up bring_up step_up'],
  [DOWN, 'bring_down drive_down cut_down push_down slow_down get_rid'],
  [SOFT, 'speed_up'],
  [REACH, 'sign_up win_back win_over break_even bring_in pay_off pay_down check_out'],
  [BEHAVE, 'come_back log_in sign_up check_out'],
  [HOLD, 'keep_up carry_on go_on stick_to stay_within']
]
