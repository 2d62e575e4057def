import { describe, expect, test } from 'vitest'
import { withOptionIds } from '../../src/course/option-ids.ts'
import { allQuestionsOf } from '../../src/course/questions-of.ts'
import { read, START, validFiles } from './valid.ts'

const question = (id: string, ask: string) =>
  `<Question id="${id}" kind="true-false">\n${ask}\n\n- [x] True\n  > Yes.\n- [ ] False\n  > No.\n</Question>`
const idea = (id: string, before = question(`guess-${id}`, 'Before?'), after = question(`name-${id}`, 'After?')) =>
  `<Idea id="${id}" title="An idea" lesson="first">\n<Before>\n${before}\n</Before>\n<After>\n${after}\n</After>\n</Idea>\n\n`
const reading = (text: string) => read(validFiles().map(file => (file.path === START ? { path: START, text } : file)))
const problemsIn = (text: string) => reading(text).problems.map(({ line, message }) => `${line}: ${message}`)

describe('the before and after of a part', () => {
  const [part] = read(validFiles()).course?.parts ?? []

  test('pairs two questions an idea, with the lesson that teaches it', () => {
    expect(
      part?.ideas.map(({ id, title, lesson, chapter, before, after }) => [
        id,
        title,
        lesson,
        chapter,
        before.id,
        after.id
      ])
    ).toEqual([
      ['start/two-numbers', 'Two numbers', 'first', null, 'start/guess-numbers', 'start/name-numbers'],
      ['start/work', 'Work and what comes of it', 'first', null, 'start/guess-work', 'start/name-work'],
      ['start/more', 'More', 'second', 'more', 'start/guess-more', 'start/name-more']
    ])
    expect(part?.intro).toBe('<p>What you guess now, you will read later.</p>')
  })

  test('may begin without a word', () => {
    const { course, problems } = reading(idea('a') + idea('b') + idea('c'))
    expect(problems).toEqual([])
    expect(course?.parts[0]?.intro).toBe('')
  })

  test('gives the course two questions an idea', () => {
    const { course } = read(validFiles())
    expect(course && allQuestionsOf(course).filter(({ id }) => id.startsWith('start/'))).toHaveLength(6)
  })

  test('asks about three ideas or more', () => {
    expect(problemsIn(idea('a') + idea('b'))).toEqual(['1: the part “start” asks about only 2.'])
    expect(problemsIn('Only words.')).toEqual(['1: the part “start” asks about no ideas.'])
  })

  test('has a question in every asking', () => {
    expect(problemsIn(idea('a') + idea('b') + idea('c', ''))).toEqual(['48: <Before> has no <Question>.'])
  })

  test('says where a question may stand', () => {
    const [problem] = reading(`${question('lost', 'Lost?')}\n\n${idea('a')}${idea('b')}${idea('c')}`).problems
    expect(problem?.remedy).toContain('<Before> or <After>')
  })

  test('gets the option ids its author left out', () => {
    const bare = '<Question id="q">\n  Which?\n\n  - [x] One way\n    > Yes.\n  - [ ] Another\n    > No.\n</Question>'
    const { text, count } = withOptionIds(idea('a', bare))
    expect(count).toBe(2)
    expect(text).toContain('- [x] {one-way} One way')
  })
})
