import { ACTIVITY, BECOME, BEHAVE, DOWN, EFFORT, HOLD, OUTPUT, REACH, SERVE, SOFT, UP } from './flags.ts'

/** Verbs by what they promise, in their base form; a verb of several kinds stands where they are joined, or in several lines. Two words are joined by `_`. */
export const VERBS: readonly (readonly [flag: number, words: string])[] = [
  [
    OUTPUT,
    'appoint approve archive arrange assemble assign author automate bake begin broadcast build cancel carry centralize certify circulate code commission compose configure consolidate construct cook curate customize decommission delete deploy deprecate design dig digitalize digitize distribute download draft draw edit embed equip erect execute expand extend extract file film finalize fix form formalize found furnish hand hire hold host implement import inaugurate include incorporate install instrument integrate introduce kick label launch localize mail map merge migrate mock model move offer outline outsource overhaul paint patch personalize plant post print procure program prototype provide provision publish ratify ready reboot rebrand rebuild record recruit redesign refactor refurbish register release relocate remove rename renovate reorganize repair replace restructure retire rewrite roll scan send set ship specify split staff stage standardize start stock sunset supply tag transfer transition translate unify unveil update upload write'
  ],
  [OUTPUT | ACTIVITY, 'clean compile define tidy document organize prepare train'],
  [OUTPUT | SOFT, 'develop enable modernize revamp'],
  [OUTPUT | REACH, 'activate add bring close convert create deliver fill finish generate make onboard produce source'],
  [
    OUTPUT | BEHAVE,
    'activate adopt buy come complete enroll open order pay purchase resolve run submit subscribe switch upgrade'
  ],
  [OUTPUT | BECOME, 'craft establish make put redefine transform'],
  [
    ACTIVITY,
    'address advise advocate align allocate analyze approach assess assist audit benchmark brainstorm brief call campaign canvass coach collaborate collect communicate conduct consider consult contact contribute coordinate count cycle debug dedicate discover discuss do educate email engage evaluate examine exercise experiment explore focus follow follow_up gather grade groom guide handle help identify inform inspect interact interview investigate iterate jog join journal learn lecture liaise listen lobby manage mark measure meditate mentor message moderate monitor negotiate network observe oversee participate partner perform phone pilot pitch plan practice present prioritize process prospect pursue reach_out reflect rehearse request research review revise ring schedule scope scout search shadow sit sort study supervise survey sync tackle take test think track triage trial tutor utilize watch work'
  ],
  [ACTIVITY | SOFT, 'encourage facilitate leverage promote support'],
  [
    ACTIVITY | BEHAVE,
    'ask attend check go invite log look meet read report respond share speak spend talk teach understand use visit walk'
  ],
  [
    UP,
    'boost broaden climb deepen diversify double enlarge expand extend gain grow increase lift multiply push quadruple raise rise scale triple up widen'
  ],
  [
    DOWN,
    'avoid contain curb cut decline decrease delay drop eliminate end eradicate fall halve lessen limit lose lower minimize prevent reduce remove shorten shrink slash slow stop trim'
  ],
  [
    SOFT,
    'accelerate advance cultivate drive elevate empower enhance ensure evolve foster harness improve increase level mature maximize nurture optimize professionalize raise refine simplify speed stimulate streamline strengthen'
  ],
  [
    REACH,
    'accomplish accumulate achieve acquire amass attain attract average bank beat book capture collect cross-sell drive export gain garner get have hit land net obtain outperform place pull raise reach realize retain secure see sell surpass upsell vaccinate yield'
  ],
  [REACH | BEHAVE, 'exceed receive recover renew save score sign'],
  [REACH | BEHAVE | BECOME, 'earn rank win'],
  [HOLD, 'continue hold keep maintain preserve protect remain safeguard stabilize stay sustain'],
  [
    BEHAVE,
    'accept agree answer apply arrive award believe carry choose cite click commit depend die donate eat expect explain feature feel find graduate know lead leave like list live lose master mention miss name need pass play prefer progress qualify quote rate recall recognize recommend refer refuse rely reorder reply return reuse say sleep solve stay succeed swim tell trust volunteer vote wait wake want'
  ],
  [
    BECOME,
    'be become belong break champion conquer disrupt dominate enter feel lead love own pioneer position prove reimagine reinvent rescue restore revolutionize thrive turn unite unlock wow'
  ],
  [BECOME | SERVE, 'delight free inspire'],
  [EFFORT, 'aim attempt endeavor hope intend seek strive try want wish'],
  [SERVE, 'allow bring connect empower enable equip give help let offer protect serve show support teach']
]

/** Verbs of two words whose first word alone would mislead. */
export const PHRASAL: readonly (readonly [flag: number, words: string])[] = [
  [
    OUTPUT,
    'go_live set_up roll_out kick_off sign_off hand_out draw_up put_together put_in_place put_in come_up_with bring_out hand_over stand_up spin_up build_out wrap_up start_up fill_in open_source switch_to move_to make_a'
  ],
  [
    ACTIVITY,
    'carry_out look_into look_at reach_out follow_up work_on work_with focus_on learn_about engage_with check_in keep_track talk_to speak_to meet_with catch_up sign_up_for read_up'
  ],
  [UP, 'ramp_up scale_up push_up bring_up step_up'],
  [DOWN, 'bring_down drive_down cut_down push_down slow_down get_rid'],
  [SOFT, 'speed_up'],
  [REACH, 'sign_up win_back win_over break_even bring_in pay_off pay_down check_out'],
  [BEHAVE, 'come_back log_in sign_up check_out'],
  [HOLD, 'keep_up carry_on go_on stick_to stay_within']
]
