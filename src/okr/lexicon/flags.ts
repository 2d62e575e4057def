/** What a word can do, one bit each, so that a word may be many things at once: “support” is work and part of “support tickets”. */

/** Hands over a thing: launch, publish, hire. */
export const OUTPUT = 1
/** Spends time: attend, discuss, research. */
export const ACTIVITY = 2
/** Moves a number up: increase, grow. */
export const UP = 4
/** Moves a number down: reduce, cut. */
export const DOWN = 8
/** Promises better without saying of what: improve, enhance. */
export const SOFT = 16
/** Arrives at a number or a win: reach, win, generate. */
export const REACH = 32
/** Keeps what is: maintain, keep, remain. */
export const HOLD = 64
/** What people do when something has worked: renew, recommend, pass. */
export const BEHAVE = 128
/** Leads to a place worth going: become, turn, delight. */
export const BECOME = 256
/** Effort in place of a promise: try, strive. */
export const EFFORT = 512
/** Does something for someone: help, give, let. */
export const SERVE = 1024
/** Moves a number, either way. */
export const MOVES = UP | DOWN
/** Any verb of work. */
export const TASK = OUTPUT | ACTIVITY

/** A number by itself: revenue, churn. */
export const METRIC = 1
/** Makes a measure of anything: rate, share, number (of). */
export const FORM = 2
/** A thing somebody makes: website, report. */
export const DELIVERABLE = 4
/** Something held or done, counted by the piece: meeting, interview. */
export const EVENT = 8
/** Work itself: roadmap, rollout, implementation. */
export const WORK = 16
/** Somebody who benefits or acts: customer, pupil. */
export const PERSON = 32
/** One’s own people: team, staff. */
export const STAFF = 64
/** A place worth arriving at: home, partner, choice. */
export const PLACE = 128
/** Means nothing without a second word: things, processes. */
export const ABSTRACT = 256
/** Less is better: churn, cost, wait. */
export const LOWER = 512
/** Looks good, changes little: followers, impressions. */
export const VANITY = 1024
/** Needs a definition before it can be counted: users, engagement. */
export const LOOSE = 2048
/** Cannot be read off anything without an instrument: morale, quality. */
export const UNSEEN = 4096
/** A seal given by someone outside: certificate, licence. */
export const SEAL = 8192
/** A unit of time: day, week. */
export const TIME = 16384

/** Praise without a measure: better, seamless, world-class. */
export const VAGUE = 1
/** An amount nobody can check: significantly, several. */
export const AMOUNT = 2
/** A way out: try, ideally, possibly. */
export const HEDGE = 4
/** A fashion word: leverage, synergy. */
export const BUZZ = 8
/** A picture or a feeling: love, effortless, fearless. */
export const VIVID = 16
