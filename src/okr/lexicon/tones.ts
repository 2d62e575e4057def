import { AMOUNT, BUZZ, HEDGE, VAGUE, VIVID } from './flags.ts'

/** Words by their tone, as they stand in a text. Two words are joined by `_`. */
export const TONES: readonly (readonly [flag: number, words: string])[] = [
  [
    VAGUE,
    'good better best great nice excellent outstanding superior high-quality world-class best-in-class first-class top-notch leading cutting-edge state-of-the-art modern innovative smart efficient effective optimal optimum optimized robust reliable scalable flexible agile seamless smooth easy simple intuitive user-friendly customer-centric friendly fast quick rapid timely strong solid healthy appropriate adequate acceptable sufficient suitable satisfactory reasonable relevant meaningful significant substantial considerable major important key strategic holistic comprehensive proper professional successful impactful value-adding sustainable engaging exciting positive improved enhanced advanced dynamic top faster stronger easier smoother happier higher greater bigger smarter nicer cleaner amazing awesome fantastic incredible effectively efficiently successfully smoothly properly'
  ],
  [
    AMOUNT,
    'some several various many multiple numerous lots plenty more less fewer much extra further additional significantly substantially considerably dramatically drastically greatly vastly noticeably visibly somewhat slightly almost regularly often frequently continually continuously constantly soon shortly eventually quickly massively majorly a_few a_lot a_number_of a_couple_of as_much_as_possible as_many_as_possible as_soon_as_possible as_fast_as_possible as_possible over_time in_the_near_future some_day someday maximum massive'
  ],
  [
    HEDGE,
    'should could might possibly perhaps probably hopefully ideally potentially maybe if_possible where_possible when_possible if_feasible where_feasible when_feasible as_far_as_possible as_appropriate as_needed where_applicable where_appropriate try_to try_and tries_to trying_to attempt_to attempting_to aim_to aim_for aim_at aiming_to strive_to strive_for striving_to endeavour_to endeavor_to seek_to hope_to hoping_to wish_to want_to would_like_to intend_to plan_to work_towards work_toward working_towards look_to look_into look_at contribute_to be_involved_in help_to help_with encourage roughly approximately around about circa if_time_permits time_permitting more_or_less at_least_try'
  ],
  [
    BUZZ,
    'leverage leveraging synergy synergies synergize synergistic paradigm holistic omnichannel disrupt disruptive ecosystem value-add game-changing next-gen next-generation cutting-edge bleeding-edge mindshare bandwidth data-driven ai-powered future-proof mission-critical turnkey right-size best-in-class world-class state-of-the-art low-hanging_fruit move_the_needle thought_leadership deep_dive unlock_value operational_excellence best_practice best_practices digital_transformation boil_the_ocean win-win core_competency growth_mindset 360-degree'
  ],
  [
    VIVID,
    "love loves loved trust trusts trusted proud pride delight delights delighted delightful joy effortless effortlessly painless fearless fearlessly confident confidence belong belongs welcome welcomed home relief calm dream inspire inspires inspired spark thrive thrives flourish shine remarkable unforgettable extraordinary breakthrough bold rescue heal unbeatable go-to favourite favorite irresistible magical obvious boring happy happily safe safely worry-free hassle-free wow rave unstoppable alive easy simple simpler fun famous undisputed premier legendary household_name first_choice number_one peace_of_mind open_doors never_again at_last everyone_can no_one_left_behind no_one without_having_to without_fear talk_of go_first first_call day_one look_forward can't_wait can't_live_without raving choose chooses best_place great_place place_to everyone everywhere ever beloved admired envy heroes hero champions champion"
  ]
]
