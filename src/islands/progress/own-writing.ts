import { rubric } from '../../grader/rubric.ts'
import { heldIn } from '../../insight/held-in.ts'
import { type Skill, skillsOf } from '../../insight/skills.ts'
import type { DraftRecord } from '../../progress/drafts.ts'
import { gradedTexts } from '../../progress/flaws.ts'
import type { ById } from '../../progress/merge.ts'
import type { Practised } from '../../progress/practice.ts'
import { type FlawCards, flawCards } from '../review/flaw-cards.ts'

/** A skill by the words its criterion goes by. */
export type NamedSkill = Skill & { readonly title: string }

/** What a learner's graded texts say of them. */
export type OwnWriting = {
  readonly flaws: FlawCards
  /** True where the grader could not be fetched to say. */
  readonly isMissing: boolean
  /** How many texts “first” and “lately” stand for, each. */
  readonly texts: number
  /** In the order of the rubric. */
  readonly skills: readonly NamedSkill[]
}

/** Reads the learner's texts again with the grader of today, which is fetched with this module only where there are any. */
export function ownWriting(drafts: ById<DraftRecord>, mended: readonly Practised[]): OwnWriting {
  const { texts, skills } = skillsOf(gradedTexts(drafts), heldIn)
  return {
    // Only when they come back is asked here, not what they say.
    flaws: flawCards(drafts, mended, {}),
    isMissing: false,
    texts,
    skills: rubric.flatMap(({ criterion: { id, title } }) => {
      const skill = skills.find(({ criterion }) => criterion === id)
      return skill ? [{ ...skill, title: title.met }] : []
    })
  }
}
