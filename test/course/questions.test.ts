import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { questionsOf } from '../../src/course/questions-of.ts'
import { markables } from '../../src/quiz/kinds/mark-words.ts'
import { ask } from '../../src/quiz/kinds.ts'
import type { Question } from '../../src/quiz/question.ts'
import { read, SECOND, validFiles } from './valid.ts'

const manual = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8')

/** The manual’s examples of questions by their id, exactly as an author reads them. */
const examples = new Map(
  [...manual.matchAll(/<Question id="([\w-]+)"[\s\S]*?<\/Question>/g)].flatMap(([text, id = '']) =>
    text.includes('…') ? [] : [[id, text]]
  )
)

/** A course whose second lesson holds this text; `from` is the line it begins on. */
function course(text: string) {
  const files = validFiles()
  const lesson = files.find(({ path }) => path === SECOND)?.text ?? ''
  const from = lesson.split('\n').length + 1
  const reading = read(files.map(file => (file.path === SECOND ? { ...file, text: `${lesson}\n${text}\n` } : file)))
  return { ...reading, from }
}

function questionIn(text: string): Question | undefined {
  const { course: whole, problems } = course(text)
  expect(problems).toEqual([])
  const second = whole?.lessons.find(({ id }) => id === 'second')
  return second && questionsOf(second).at(-1)
}

const example = (id: string) => examples.get(id) ?? ''
const question = (id: string) => questionIn(example(id))

describe('the manual', () => {
  test('has an example of every kind of question', () => {
    const kinds = [...examples.values()].map(text => questionIn(text)?.kind)
    expect(new Set(kinds).size).toBe(10)
  })

  test.each([...examples])('shows the question “%s”, which can be answered in full', (_, text) => {
    const asked = questionIn(text)
    expect(asked).toBeDefined()
    if (asked) expect(ask(asked).mark(ask(asked).key).points).toBe(1)
  })
})

describe('a question as it is written', () => {
  test('lists the spellings of what may be typed', () => {
    expect(question('where-you-begin')).toMatchObject({
      typos: 1,
      options: [{ spellings: ['baseline', 'starting value'], html: 'baseline' }, { spellings: ['target', 'goal'] }]
    })
  })

  test('has numbers with their unit and tolerance', () => {
    expect(question('visitors-a-week')).toMatchObject({
      unit: 'visitors',
      options: [{ value: 900, tolerance: 0 }, { value: 1050 }]
    })
    const wide = questionIn(example('visitors-a-week').replace('} 900', '} 900 ± 10'))
    expect(wide).toMatchObject({ options: [{ value: 900, tolerance: 10 }, {}] })
  })

  test('keeps the spaces around its gaps', () => {
    expect(question('from-to-gaps')).toMatchObject({
      pieces: [
        { html: 'Raise the share who return from its ' },
        { blank: 'start' },
        { html: ' to its ' },
        { blank: 'end' },
        { html: '.' }
      ]
    })
  })

  test('keeps bold words on either side of a pair', () => {
    const bold = example('summit-and-stones').replace('The summit = An objective', '**The** summit = An *objective*')
    expect(questionIn(bold)).toMatchObject({
      pairs: [
        { left: '<strong>The</strong> summit', right: 'An <em>objective</em>' },
        {},
        { left: null, right: 'A KPI' }
      ]
    })
  })

  test('cuts its sentence into words that give the sentence again', () => {
    const words = question('vague-words')
    if (words?.kind !== 'mark-words') throw new Error('The example of words to mark is of another kind.')
    expect(words.pieces.map(({ text }) => text).join('')).toBe('Significantly raise orders by June')
    expect(markables(words).map(({ id }) => id)).toEqual([
      'significantly',
      'word-raise',
      'word-orders',
      'word-by',
      'june'
    ])
  })

  test('names a word that stands there twice by its place among its like', () => {
    const twice =
      question('vague-words') && questionIn(example('vague-words').replace('raise orders', 'raise raise orders'))
    if (twice?.kind !== 'mark-words') throw new Error('The example of words to mark is of another kind.')
    expect(markables(twice).map(({ id }) => id)).toContain('word-raise-2')
  })

  test('says by what a line is judged, in the grader’s own words', () => {
    expect(question('write-regulars')).toMatchObject({
      of: 'key-result',
      criteria: [{ id: 'outcome' }, { id: 'baseline', title: expect.stringMatching(/\w+ \w+/) }, { id: 'target' }]
    })
  })

  test('may answer what nobody foresaw in a gap', () => {
    expect(question('from-to-gaps')).toMatchObject({ otherwise: '' })
    const told = example('from-to-gaps').replace('</Question>', '\n  <Otherwise>Look again.</Otherwise>\n</Question>')
    expect(questionIn(told)).toMatchObject({ otherwise: '<p>Look again.</p>' })
  })

  test('says what it was called before', () => {
    const renamed = example('vague-words').replace('id=', 'renamed="hazy-words, first/hazy" id=')
    expect(questionIn(renamed)).toMatchObject({ renamed: ['second/hazy-words', 'first/hazy'] })
  })

  test('keeps its order, or is asked from memory first, where its author says so', () => {
    const fixed = example('summit-and-stones').replace('kind=', 'order="fixed" kind=')
    expect(questionIn(fixed)).toMatchObject({ fixed: true })
    const recall = example('which-is-a-key-result').replace('">', '" recall="first">')
    expect(questionIn(recall)).toMatchObject({ recallFirst: true })
  })
})

/** One edit of an example: what it finds, what it puts there, the problem, and words of the line the problem names. */
type Broken = readonly [id: string, find: string, replace: string, problem: string, line: string]

const broken: Record<string, Broken> = {
  'a former id that is still in use': [
    'vague-words',
    'id=',
    'renamed="several" id=',
    'the former id “second/several” belongs to the question “second/several”.',
    '<Question'
  ],
  'the former id of a card': [
    'vague-words',
    'id=',
    'renamed="first/from-to" id=',
    'the former id “first/from-to” belongs to the card “first/from-to”.',
    '<Question'
  ],
  'a former id with capitals': [
    'vague-words',
    'id=',
    'renamed="first/Hazy" id=',
    'the former id “first/Hazy” is not in lower case with hyphens.',
    '<Question'
  ],
  'an answer nobody foresaw and nobody answers': [
    'where-you-begin',
    /\n {2}<Otherwise>.*/.exec(example('where-you-begin'))?.[0] ?? '',
    '',
    'question “where-you-begin” says nothing to an answer nobody foresaw.',
    '<Question'
  ],
  'an answer to what cannot be answered': [
    'summit-and-stones',
    '</Question>',
    '\n  <Otherwise>No.</Otherwise>\n</Question>',
    'question “summit-and-stones” has an <Otherwise>, but its kind “match-pairs” foresees every answer.',
    '<Otherwise>'
  ],
  'two answers to what nobody foresaw': [
    'where-you-begin',
    '</Question>',
    '\n  <Otherwise>No.</Otherwise>\n</Question>',
    'question “where-you-begin” has a second <Otherwise>.',
    '<Otherwise>No.'
  ],
  'typos beyond reason': [
    'where-you-begin',
    'typos="1"',
    'typos="5"',
    'the attribute “typos” of <Question> is “5”.',
    '<Question'
  ],
  'a right answer that is wrong as well': [
    'where-you-begin',
    'target / goal',
    'target / Baselines',
    '“Baselines” in question “where-you-begin” counts as the answer on line 26 as well.',
    'Baselines'
  ],
  'nothing right to type': [
    'where-you-begin',
    '- [x]',
    '- [ ]',
    'question “where-you-begin” has no right option.',
    '<Question'
  ],
  'a number in words': [
    'visitors-a-week',
    '} 900',
    '} nine hundred',
    'the option “nine hundred” of question “visitors-a-week” is not a number of visitors.',
    'nine hundred'
  ],
  'a number of something else': [
    'visitors-a-week',
    '} 900',
    '} 900 euros',
    'the option “900 euros” of question “visitors-a-week” is not a number of visitors.',
    '900 euros'
  ],
  'a wrong number within the tolerance of the right one': [
    'visitors-a-week',
    '} 900',
    '} 900 ± 200',
    'the option “1,050” of question “visitors-a-week” lies within the tolerance of “six-days”.',
    '1,050'
  ],
  'no sentence to fill': [
    'from-to-gaps',
    '  > Raise the share who return from its [[start]] to its [[end]].\n',
    '',
    'question “from-to-gaps” has no sentence to work on.',
    '<Question'
  ],
  'a sentence of two paragraphs': [
    'from-to-gaps',
    '[[end]].\n',
    '[[end]].\n  >\n  > And more.\n',
    'the sentence of question “from-to-gaps” is not one paragraph.',
    '> Raise'
  ],
  'a gap that nothing fills': [
    'from-to-gaps',
    'Raise the',
    'Raise [[what]], the',
    'nothing fills the gap “what” of question “from-to-gaps”.',
    '[[what]]'
  ],
  'a gap twice': [
    'from-to-gaps',
    '[[end]]',
    '[[end]] or [[end]]',
    'the gap “end” of question “from-to-gaps” is there twice.',
    '[[end]]'
  ],
  'an answer without its gap': [
    'from-to-gaps',
    ' to its [[end]]',
    '',
    'the sentence of question “from-to-gaps” has no gap “end”.',
    '{end}'
  ],
  'a gap in bold': [
    'from-to-gaps',
    '[[end]]',
    '**[[end]]**',
    'a gap of question “from-to-gaps” stands within “[[end]]”.',
    '[[end]]'
  ],
  'what tempts counts as right': [
    'from-to-gaps',
    '- target\n',
    '- start\n',
    '“start” in question “from-to-gaps” counts as the answer on line 28 as well.',
    '- start'
  ],
  'a gap without feedback': [
    'from-to-gaps',
    '    > Where it should stand.\n',
    '',
    'the gap “target” of question “from-to-gaps” has no feedback.',
    '{end}'
  ],
  'a pair without its sign': [
    'summit-and-stones',
    'A cairn = A',
    'A cairn is a',
    'the pair “A cairn is a key result” of question “summit-and-stones” has no “=”.',
    'A cairn is'
  ],
  'a pair without a right side': [
    'summit-and-stones',
    ' = A key result',
    ' = ',
    'the pair “A cairn =” of question “summit-and-stones” has no “=”.',
    'A cairn'
  ],
  'two partners alike': [
    'summit-and-stones',
    '= A KPI',
    '= An objective',
    'the pair “= An objective” of question “summit-and-stones” has the same right side as another.',
    '{kpi}'
  ],
  'one pair only': [
    'summit-and-stones',
    'A cairn = A',
    '= A',
    'question “summit-and-stones” has fewer than two pairs.',
    '<Question'
  ],
  'a pair with a box': [
    'summit-and-stones',
    '- {objective} The',
    '- [x] {objective} The',
    'the pair “The summit = An objective” of question “summit-and-stones” has a box.',
    'The summit'
  ],
  'steps without numbers': [
    'order-of-writing',
    example('order-of-writing').slice(example('order-of-writing').indexOf('  1.'), -11),
    example('order-of-writing').slice(example('order-of-writing').indexOf('  1.'), -11).replace(/\d\./g, '- '),
    'the steps of question “order-of-writing” are not numbered.',
    '{objective}'
  ],
  'two steps': [
    'order-of-writing',
    '  3. {initiatives} Plan the work\n     > It is chosen by what it should move.\n',
    '',
    'question “order-of-writing” has fewer than three steps.',
    '<Question'
  ],
  'a step without an id': [
    'order-of-writing',
    '{objective} ',
    '',
    'the step “Write the objective” of question “order-of-writing” has no id.',
    'Write the objective'
  ],
  'one group': [
    'output-or-outcome',
    example('output-or-outcome').slice(
      example('output-or-outcome').indexOf('  - {outcome}'),
      example('output-or-outcome').indexOf('</Question>')
    ),
    '',
    'question “output-or-outcome” has fewer than two groups.',
    '<Question'
  ],
  'an empty group': [
    'output-or-outcome',
    '    - {page} A new booking page\n      > Something you make.\n',
    '',
    'the group “Output” of question “output-or-outcome” has nothing in it.',
    '{output}'
  ],
  'a thing in two groups': [
    'output-or-outcome',
    '{bookings}',
    '{page}',
    'the id “page” was given to the item on line 27 already.',
    '{page} More'
  ],
  'a word that is not in the sentence': [
    'vague-words',
    '{june} June',
    '{june} July',
    '“July” of question “vague-words” does not stand in its sentence.',
    'July'
  ],
  'a word that is there twice': [
    'vague-words',
    'orders by June',
    'orders by June, or by June 30',
    '“June” of question “vague-words” stands in its sentence 2 times.',
    '} June'
  ],
  'words that overlap': [
    'vague-words',
    '{june} June',
    '{june} Significantly raise',
    '“Significantly raise” of question “vague-words” overlaps another option.',
    '<Question'
  ],
  'a criterion that is none': [
    'write-regulars',
    'baseline',
    'baselin',
    'question “write-regulars” is to be judged by “baselin”, which is no criterion of key results.',
    '<Question'
  ],
  'nobody to say what is written': [
    'write-regulars',
    ' of="key-result"',
    '',
    '<Question> lacks its attribute “of”.',
    '<Question'
  ],
  'no good answer to compare with': [
    'write-regulars',
    example('write-regulars').slice(
      example('write-regulars').indexOf('  - {return}'),
      example('write-regulars').indexOf('</Question>')
    ),
    '',
    'question “write-regulars” shows no good answer.',
    '<Question'
  ],
  'a good answer that is none': [
    'write-regulars',
    'from 18% to 27%',
    'to 27%',
    'the good answer “Raise the share of visitors who return within a month to 27%” of question “write-regulars” does not meet “baseline”.',
    '{return}'
  ]
}

describe('a mistake in a question', () => {
  test.each(Object.entries(broken))('is found and named with its line: %s', (_, [id, find, replace, problem, line]) => {
    const text = example(id)
    expect(text).toContain(find)
    const edited = text.replace(find, () => replace)
    const { problems, from } = course(edited)
    expect(problems.map(({ message }) => message)).toEqual([problem])
    for (const { line: at, remedy, file } of problems) {
      expect(file).toBe(SECOND)
      expect(edited.split('\n')[at - from]).toContain(line)
      expect(remedy).toMatch(/^\p{Lu}.*[\p{L}\d.!?…)>}\]]$/u)
    }
  })
})
