import { AMOUNT, BUZZ, HEDGE, VAGUE, VIVID } from './flags.ts'

/** Words by their tone, as they stand in a text. Two words are joined by `_`. */
export const TONES: readonly (readonly [flag: number, words: string])[] = [
  [
    VAGUE,
    'good better best great nice excellent outstanding superior high-quality world-class best-in-class leading cutting-edge state-of-the-art modern innovative smart efficient effective optimal robust reliable scalable flexible agile seamless smooth easy simple intuitive user-friendly customer-centric centric oriented friendly fast quick rapid timely strong healthy sufficient suitable relevant meaningful significant substantial major important key strategic holistic comprehensive proper professional successful sustainable engaging exciting positive improved enhanced advanced dynamic top faster stronger easier happier higher greater bigger smarter cleaner amazing awesome effectively efficiently successfully'
  ],
  [
    AMOUNT,
    'some several various many multiple numerous lots more less fewer much extra further additional significantly substantially considerably dramatically drastically greatly visibly somewhat slightly almost regularly often frequently continuously soon quickly massively a_few a_lot a_number_of a_couple_of as_much_as_possible as_many_as_possible as_soon_as_possible as_possible over_time in_the_near_future some_day maximum massive'
  ],
  [
    HEDGE,
    'should could might possibly perhaps probably hopefully ideally potentially maybe if_possible where_possible when_possible as_far_as_possible where_applicable try_to try_and trying_to attempt_to aim_to aim_for aim_at strive_to strive_for endeavour_to seek_to hope_to wish_to want_to would_like_to intend_to plan_to work_towards look_to look_at contribute_to roughly approximately around about circa more_or_less'
  ],
  [
    BUZZ,
    'leverage synergy synergies synergistic holistic omnichannel disrupt ecosystem next-gen cutting-edge data-driven ai-powered future-proof best-in-class world-class state-of-the-art move_the_needle operational_excellence best_practice best_practices digital_transformation'
  ],
  [
    VIVID,
    'love loves loved trust trusts trusted proud pride delight delights delighted joy effortless painless fearless confident confidence belong belongs welcome home calm dream inspire inspires thrive unforgettable bold go-to favourite favorite obvious boring happy happily safe safely worry-free hassle-free wow alive easy simple fun famous first_choice number_one peace_of_mind without_having_to talk_of go_first first_call day_one choose chooses place_to everyone everywhere ever hero champions champion'
  ]
]
