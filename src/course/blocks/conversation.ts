import type { Paragraph, RootContent } from 'mdast'
import { z } from 'zod'
import { block, partsOf } from '../block.ts'
import type { Line } from '../course.ts'
import { lineOf } from '../markdown.ts'
import { didYouMean } from '../nearest.ts'
import type { Page } from '../page.ts'
import { readQuestion } from '../questions/read-question.ts'
import { inlineText, wordsOf } from '../rich-text.ts'

/** How many people talk in a lesson at most. */
const SPEAKERS = 5

export const conversation = block({
  name: 'Conversation',
  about: 'One chapter of the audio conversation, with one recall question at its end.',
  parts: ['Question'],
  attributes: z.strictObject({
    title: z.string().trim().min(1).describe('The title is what the chapter is called in the player.')
  }),
  read({ attributes, children, line }, page) {
    const { all, rest } = partsOf(children, ['Question'], page)
    const lines = rest.flatMap(node => spoken(node, page) ?? [])
    if (rest.length === 0)
      page.report(line, '“<Conversation>” has no lines.', 'Write **Teacher:** and what is said, one paragraph a line.')
    const [question, second] = all('Question')
    if (question === undefined) {
      page.report(line, `the conversation “${attributes.title}” has no recall question.`, 'End it with one <Question>.')
      return null
    }
    if (second !== undefined) {
      page.report(
        lineOf(second),
        `the conversation “${attributes.title}” has a second question.`,
        'Keep one; put others outside the conversation.'
      )
    }
    const recall = readQuestion(question, page)
    return recall === null ? null : { type: 'conversation', title: attributes.title, lines, recall }
  }
})

function spoken(node: RootContent, page: Page): Line | null {
  const speaker = node.type === 'paragraph' ? speakerOf(node) : null
  if (node.type !== 'paragraph' || speaker === null) {
    const begins = wordsOf([node]).slice(0, 40)
    page.report(
      lineOf(node),
      `the line “${begins}” has no speaker.`,
      'Begin it with the name in bold, the colon inside: **Teacher:** …'
    )
    return null
  }
  const html = inlineText(speaker.words, page)
  if (html === '') {
    page.report(
      lineOf(node),
      `“${speaker.name}:” says nothing.`,
      'Write what is said after the name, in the same paragraph.'
    )
    return null
  }
  checkSpeaker(speaker.name, lineOf(node), page)
  return { speaker: speaker.name, html }
}

/** A teacher and four students talk in a lesson, so a sixth name is most often one of the five misspelt. */
function checkSpeaker(name: string, line: number, { speakers, report }: Page): void {
  const known = [...speakers]
  speakers.add(name)
  if (known.length !== SPEAKERS || known.includes(name)) return
  const remedy = `${didYouMean(name, known)}A teacher and four students talk in a lesson: ${known.join(', ')}.`
  report(line, `“${name}” is the sixth speaker of this lesson.`, remedy)
}

// “**Teacher:** …”, or “**Teacher**: …” as some write it.
function speakerOf({
  children: [first, second, ...others]
}: Paragraph): { name: string; words: Paragraph['children'] } | null {
  if (first?.type !== 'strong') return null
  const label = wordsOf([first])
  const after = second === undefined ? [] : [second, ...others]
  if (/^[^:]+:$/.test(label)) return { name: label.slice(0, -1).trim(), words: after }
  if (second?.type === 'text' && second.value.startsWith(':') && label !== '') {
    return { name: label, words: [{ ...second, value: second.value.slice(1) }, ...others] }
  }
  return null
}
