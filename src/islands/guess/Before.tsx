import type { JSX } from 'preact'
import type { Question } from '../../quiz/question.ts'
import { plural } from '../../text/plural.ts'
import type { IdeaData } from '../gain/idea-data.ts'
import { answerStore } from '../learner/answers.ts'
import { lessonStore } from '../learner/lessons.ts'
import type { Faces } from '../quiz/faces.ts'
import { useAttempts } from '../quiz/use-attempts.ts'
import { useLazy } from '../quiz/use-lazy.ts'
import { useStore } from '../use-store.ts'
import { Guess } from './Guess.tsx'

type Props = {
  ideas: readonly IdeaData[]
  questions: readonly Question[]
  faces: Faces
  /** Ids of the lessons of the part. */
  lessons: readonly string[]
}

/** The questions before a part. One whose idea has been asked again since is shown as any other, with every explanation. */
export function Before({ ideas, questions, faces, lessons }: Props): JSX.Element {
  const opened = useStore(lessonStore.$all)
  const answers = useStore(answerStore.$all)
  const rows = ideas.flatMap(idea => {
    const question = questions.find(({ id }) => id === idea.before)
    const face = question && faces[question.kind]
    const asked = question && face?.ask(question)
    return face && asked ? [{ idea, face, asked }] : []
  })
  const { attemptAt, take } = useAttempts(rows.map(({ asked }) => asked))
  const askedAgain = (idea: IdeaData) => (answers[idea.after]?.length ?? 0) > 0
  const View = useLazy(ideas.some(askedAgain), async () => (await import('../quiz/QuestionView.tsx')).QuestionView)
  const kept = rows.filter(({ asked }) => attemptAt(asked).state !== 'open').length
  const begun = lessons.some(id => opened[id]?.lastOpened !== undefined)
  return (
    <section class="quiz" aria-label="Before you read">
      {begun && kept < rows.length && (
        <p class="begun small">
          You have opened lessons of this part already. Guess all the same if you like: the gain will look smaller than
          what you learnt.
        </p>
      )}
      <ol role="list">
        {rows.map(({ idea, face, asked }) => (
          <li key={idea.id}>
            {View && askedAgain(idea) ? (
              <View face={face} asked={asked} attempt={attemptAt(asked)} onChange={next => take(asked, next)} />
            ) : (
              <Guess
                idea={idea}
                face={face}
                asked={asked}
                attempt={attemptAt(asked)}
                onChange={next => take(asked, next)}
              />
            )}
          </li>
        ))}
      </ol>
      <p class="small soft tally" role="status">
        {kept === rows.length
          ? `All ${rows.length} guesses are kept. Now read: you will notice the answers as you pass them.`
          : `${kept} of ${plural(rows.length, 'guess', 'guesses')} kept. Leave out what you like.`}
      </p>
    </section>
  )
}
