import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grade } from '../../../src/grader/grade.ts'
import type { Located } from '../../../src/okr/pasted/places.ts'
import { locateDrafts, readDrafts } from '../../../src/okr/read-draft.ts'
import { quoted } from '../../../src/text/spans.ts'

const CALM = 'Make mornings calm for parents'
const BUS = 'Raise buses on time from 80% to 95%'

/** Every text of every draft with its place. */
function texts(paste: string): { text: string; located: Located }[] {
  return locateDrafts(paste).drafts.flatMap(({ draft, objective, keyResults }) => [
    ...(objective && draft.objective !== null ? [{ text: draft.objective, located: objective }] : []),
    ...keyResults.map((located, index) => ({ text: draft.keyResults[index] ?? '', located }))
  ])
}

/** The stretches of the paste a text comes from. */
function whole(paste: string): string[][] {
  return texts(paste).map(({ located }) => located.all().map(span => quoted(paste, span)))
}

describe('the place of a text in the paste', () => {
  test.each([
    ['behind labels', `O: ${CALM}\nKR1: ${BUS}`],
    ['behind bold labels', `**Objective:** ${CALM}\n- **KR1**: ${BUS}`],
    ['behind headings and bullets', `## Objective 1 – ${CALM}\n\n* [x] 1. ${BUS}`],
    ['in a heading that is closed', `## ${CALM} ##\n- ${BUS}`],
    ['in bold', `**${CALM}**\n- __${BUS}__`],
    ['in a link', `O: [${CALM}](https://example.org/calm)\n- [${BUS}](#one)`],
    ['in front of notes', `O: ${CALM} (on track)\n- ${BUS} (Asha, 40%)`],
    ['behind notes', `O: ${CALM}\n- 🟢 [25%] ${BUS} — owner: Ravi`],
    ['in quoted mail', `> > O: ${CALM}\n> > \tKR1: ${BUS}`],
    ['on one line', `O: ${CALM} KR1: ${BUS}`],
    ['in a list on one line', `O: ${CALM}\nKey results: 1) ${BUS}`],
    ['in a Markdown table', `| Objective | Key result |\n|---|---|\n|  ${CALM} | **${BUS}** |`],
    ['in a table without outer pipes', `Objective|Key result\n${CALM}|${BUS}`],
    ['in a tab-separated table', `Objective\tKey result\tOwner\n${CALM}\tKR1: ${BUS}\tAsha`],
    ['in a table of values', `Objective,Key result\n"${CALM}", ${BUS}`],
    ['with Windows line ends', `O: ${CALM}\r\nKR1: ${BUS}\r\n`],
    ['behind what cannot be seen', `\ufeffO: ${CALM}\n\u200bKR1: ${BUS}\u200b`],
    ['behind a cycle', `Q3 2026 objective: ${CALM}\n• ${BUS}`],
    ['behind an emoji', `📌 Objective: ${CALM}\n✅ KR1: ${BUS}`]
  ])('is exact %s', (_, paste) => {
    expect(whole(paste)).toEqual([[CALM], [BUS]])
  })

  test('holds the markup that stands inside it', () => {
    expect(whole('KR: Raise **trial** use from&nbsp;8% to 12\\%')).toEqual([
      ['Raise **trial** use from&nbsp;8% to 12\\%']
    ])
    const [one] = texts('KR: Raise **trial** use from&nbsp;8% to 12\\%')
    expect(one?.located.stretches([6, 11]).map(span => quoted('KR: Raise **trial** use', span))).toEqual(['trial'])
  })

  test('spans the lines of a text that was wrapped', () => {
    expect(whole(`O: ${CALM}\n- Raise buses on time\n  from 80% to 95%`)[1]).toEqual([
      'Raise buses on time\n  from 80% to 95%'
    ])
  })

  test('is several where cells were put together', () => {
    const paste = '| Key result | Baseline | Target |\n|---|---|---|\n| Buses on time | 80% | 95% |'
    expect(whole(paste)).toEqual([['Buses on time', '80%', '95%']])
    const [one] = texts(paste)
    expect(one?.text).toBe('Buses on time from 80% to 95%')
    expect(one?.located.stretches([26, 29]).map(span => quoted(paste, span))).toEqual(['95%'])
    expect(one?.located.stretches([13, 19])).toEqual([])
  })

  test('is that of the cell’s own quote where a table of values doubles it', () => {
    const paste = 'Objective,Key result\nCalm,"Raise ""on time"" from 80% to 95%"'
    const [, one] = texts(paste)
    expect(one?.text).toBe('Raise "on time" from 80% to 95%')
    expect(one?.located.stretches([7, 14]).map(span => quoted(paste, span))).toEqual(['on time'])
  })
})

const word = fc.constantFrom(
  'alpha',
  'beta',
  '7%',
  '**b**',
  '_e_',
  '[l](u)',
  '\\*',
  '&amp;',
  '&nbsp;',
  '🙂',
  '(Asha, 40%)',
  'KR2:',
  'O:',
  'a,b',
  '"q"',
  '\u200b',
  'from 1 to 2'
)
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map(all => all.join(' '))
const mark = fc.constantFrom(
  '',
  '- ',
  '  - ',
  '1. ',
  '# ',
  'KR1: ',
  'O: ',
  '> ',
  '| x | ',
  'Thanks,\n',
  'Target: ',
  'Objective\tKey result\n',
  'Objective,Key result\n',
  '**',
  '[60%] ',
  '\t'
)
const paste = fc
  .array(
    fc.tuple(mark, words).map(([sign, text]) => sign + text),
    { maxLength: 10 }
  )
  .chain(lines => fc.constantFrom('\n', '\r\n', '\n\n').map(end => lines.join(end)))

const SPACE = /^(?:\s|&nbsp;|\u00a0|<br ?\/?>|\u200b)+$/i
const ESCAPED = /^(?:\\.|&[#\w]+;|"")$/

test('every sign of a draft stands where its place says', () => {
  fc.assert(
    fc.property(fc.oneof(paste, fc.string({ unit: 'binary', maxLength: 200 })), source => {
      for (const { text, located } of texts(source)) {
        for (let at = 0; at < text.length; at += 1) {
          const [place] = located.stretches([at, at + 1])
          if (!place) continue
          const original = quoted(source, place)
          const sign = text.charAt(at)
          const same = original === sign || (sign === ' ' && SPACE.test(original)) || ESCAPED.test(original)
          expect(same, JSON.stringify([source, text, at, original])).toBe(true)
        }
      }
    }),
    { numRuns: 2000 }
  )
})

test('only words the reader added have no place', () => {
  fc.assert(
    fc.property(paste, source => {
      for (const { text, located } of texts(source)) {
        const added = text
          .split('')
          .filter((_, at) => located.stretches([at, at + 1]).length === 0)
          .join('')
        expect(added.replace(/ (?:from|to|by) | /g, '')).toBe('')
      }
    })
  )
})

test('locating reads what reading reads', () => {
  fc.assert(
    fc.property(paste, source => {
      const { drafts, ...rest } = locateDrafts(source)
      expect({ ...rest, drafts: drafts.map(({ draft }) => draft) }).toEqual(readDrafts(source))
    })
  )
})

const line = fc
  .array(
    fc.constantFrom(
      'Launch',
      'the app',
      'Improve',
      'quality',
      'and',
      'Raise',
      'NPS',
      'to 50',
      'several',
      'by June',
      'signups',
      'from 8% to 12%',
      '20',
      'reports'
    ),
    { minLength: 1, maxLength: 7 }
  )
  .map(all => all.join(' '))

test('the words of every missed finding stand in the paste at their place', () => {
  const shape = fc.constantFrom(
    (o: string, k: string) => `O: ${o}\nKR1: ${k}`,
    (o: string, k: string) => `# **Objective 1 –** ${o}\r\n\r\n- [ ] **KR 1.1:** ${k} (Asha, 40%)`,
    (o: string, k: string) => `> 1. Objective: ${o}\n>    1. KR: ${k} — owner: Ravi`,
    (o: string, k: string) => `| Type | Text |\n|---|---|\n| Objective | ${o} |\n| KR | _${k}_ |`,
    (o: string, k: string) => `Objective\tKey result\n${o}\t${k}`,
    (o: string, k: string) => `Objective;Key result\n"${o}"; "${k}"`
  )
  fc.assert(
    fc.property(line, line, shape, (objective, keyResult, shaped) => {
      const source = shaped(objective, keyResult)
      for (const { draft, ...places } of locateDrafts(source).drafts) {
        const report = grade(draft, { all: true })
        const judged = [
          ...(report.objective ? [{ part: report.objective, located: places.objective }] : []),
          ...report.keyResults.map((part, index) => ({ part, located: places.keyResults[index] }))
        ]
        for (const { part, located } of judged)
          for (const { spans } of part.findings)
            for (const span of spans)
              expect(located?.stretches(span).map(each => quoted(source, each))).toEqual([quoted(part.text, span)])
      }
    }),
    { numRuns: 500 }
  )
})

test('blanks left by an empty line do not move the place of a text whose note was taken off', () => {
  for (const source of ['- \nfrom 1 to 2 (Asha, 40%)', '- &nbsp;\nfrom 1 to 2 (Asha, 40%) KR2: alpha']) {
    const [first] = locateDrafts(source).drafts
    const [place] = first?.keyResults[0]?.all() ?? []
    expect(place && quoted(source, place)).toBe('from 1 to 2')
  }
})
