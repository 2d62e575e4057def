import type { FunctionComponent, JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { dueText } from '../../cards/due-text.ts'
import { memoryOf } from '../../cards/schedule.ts'
import { listedIn } from '../../progress/listed.ts'
import { localDays } from '../../progress/local-days.ts'
import { pasts } from '../../progress/past.ts'
import { startedCards, todaysQueue } from '../../progress/today.ts'
import { CardTurn } from '../deck/CardTurn.tsx'
import { dueTexts } from '../deck/due-texts.ts'
import { answerStore } from '../learner/answers.ts'
import { lessonStore } from '../learner/lessons.ts'
import { pauseStore } from '../learner/pauses.ts'
import { reviewStore } from '../learner/reviews.ts'
import { settingStore } from '../learner/settings.ts'
import type { LessonOutline } from '../lesson-data.ts'
import { useReady } from '../ready.ts'
import { useKeys } from '../use-keys.ts'
import { useStore } from '../use-store.ts'
import { Done } from './Done.tsx'
import { Folded } from './Folded.tsx'
import { Leech } from './Leech.tsx'
import { Otherwise } from './Otherwise.tsx'
import { Tally } from './Tally.tsx'
import { useActs } from './use-acts.ts'
import { useFlaws } from './use-flaws.ts'
import { useNow } from './use-now.ts'
import { useSides } from './use-sides.ts'
import type { VoiceProps } from './Voice.tsx'
import { ownVoice } from './voice-of.ts'

export type ReviewProps = { base: string; lessons: readonly LessonOutline[] }

type VoiceState = 'off' | 'asked' | 'on' | 'missing'

/** So many of today’s cards are fetched ahead of their turn. */
const AHEAD = 8

const loadCaps = async () => (await import('./Caps.tsx')).Caps
const loadLeftOut = async () => (await import('./LeftOut.tsx')).LeftOut

const kindNames = { question: ', a question you missed', flaw: ', a flaw of your drafts' }

/** Today's cards: what is due, then what is new, within the day's caps; the last judgement can be taken back. */
export function Review({ base, lessons }: ReviewProps): JSX.Element {
  const ready = useReady()
  const opened = useStore(lessonStore.$all)
  const reviews = useStore(reviewStore.$all)
  const settings = useStore(settingStore.$settings)
  const answers = useStore(answerStore.$all)
  const pauses = useStore(pauseStore.$all)
  const flaws = useFlaws(base)
  const [voice, setVoice] = useState<VoiceState>('off')
  const [Voice, setVoiceView] = useState<FunctionComponent<VoiceProps> | null>(null)
  const now = useNow()
  const sides = useSides(flaws.cards, base)
  const root = useRef<HTMLDivElement>(null)
  // Browsers gather their voices only once they were asked for them.
  useEffect(() => void ownVoice(), [])
  const { acts, undone, mayUndo, did, undo, pause } = useActs(reviews, now)
  const dayOf = localDays()
  const past = pasts({ reviews, answers, flaws: flaws.pasts })
  const listed = useMemo(() => listedIn(lessons), [lessons])
  const started = startedCards([...listed, ...flaws.cards], opened, past).filter(card => !sides.isLost(card))
  const queue = todaysQueue({ cards: started, reviews, settings, now, dayOf, answers, pauses, flaws: flaws.pasts })
  // A card whose judgement was taken back is asked again at once.
  const card = queue.cards.find(({ id }) => id === undone) ?? queue.cards[0]
  const lesson = lessons.find(({ id }) => id === card?.lesson)
  const lapses = card ? (memoryOf(past(card.id), now, settings.retention)?.lapses ?? 0) : 0
  const leftOut = started.filter(({ id }) => pauses[id]?.suspended?.on)
  const shown = card && sides.of(card.id)
  const today = queue.cards.flatMap(({ id }) => sides.of(id) ?? [])
  useEffect(() => {
    if (!ready) return
    sides.want([...(card ? [card] : []), ...(voice === 'off' ? queue.cards.slice(0, AHEAD) : queue.cards), ...leftOut])
    if (voice === 'asked' && today.length === queue.cards.length) setVoice('on')
  })
  useKeys(root, key => {
    if (voice === 'on') return false
    if (key === 'u' && mayUndo) undo()
    else if (key === 'b' && card) pause('bury', card.id)
    else if (key === 'x' && card) pause('suspend', card.id)
    else return false
    return true
  })
  if (!ready || (card && !shown && acts.length === 0)) return <div class="review" data-waiting="" />
  return (
    <div class="review" ref={root}>
      <Tally queue={queue} />
      {voice === 'on' && Voice ? (
        <Voice
          cards={today}
          pause={settings.pause}
          onGrade={({ id }, grade) => {
            reviewStore.review(id, grade)
            did({ what: 'turn', id })
          }}
          onEnd={() => setVoice('off')}
        />
      ) : card && !shown ? (
        <div class="flash" aria-busy="true" />
      ) : card && shown ? (
        <CardTurn
          key={`${card.id}${acts.length}`}
          card={shown}
          from={`${lesson ? `${lesson.number} ${lesson.title}` : ''}${card.kind ? kindNames[card.kind] : ''}`}
          next={dueTexts(past(card.id), now, settings.retention)}
          focusFirst={acts.length > 0 || undone !== null}
          onGrade={grade => {
            reviewStore.review(card.id, grade)
            did({ what: 'turn', id: card.id })
          }}
        />
      ) : (
        <Done
          base={base}
          lessons={lessons}
          met={Object.keys(reviews).length > 0}
          next={queue.next === null ? null : dueText(queue.next, now, dayOf)}
        />
      )}
      {card && lesson && <Leech lapses={lapses} lesson={lesson} base={base} />}
      {card && voice !== 'on' && (
        <Otherwise
          onPause={what => pause(what, card.id)}
          onVoice={() => {
            if (!ownVoice()) setVoice('missing')
            else
              import('./Voice.tsx').then(loaded => {
                setVoiceView(() => loaded.Voice)
                setVoice('asked')
              })
          }}
          isVoiceMissing={voice === 'missing'}
        />
      )}
      {voice !== 'on' && (card || mayUndo) && (
        <p class="buttons">
          <button type="button" class="button plain" aria-disabled={!mayUndo} onClick={() => mayUndo && undo()}>
            Undo the last one <kbd>u</kbd>
          </button>
          <span class="small soft keys">
            <kbd>Space</kbd> shows the answer, <kbd>1</kbd> to <kbd>4</kbd> judge it.
          </span>
        </p>
      )}
      <Folded summary="How many a day, and how sure?" load={loadCaps} props={{ settings }} />
      {leftOut.length > 0 && (
        <Folded
          summary={`Left out by you: ${leftOut.length}`}
          load={loadLeftOut}
          props={{ cards: leftOut.flatMap(({ id }) => sides.of(id) ?? []) }}
        />
      )}
    </div>
  )
}
