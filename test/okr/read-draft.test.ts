import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDraft, readDrafts } from '../../src/okr/read-draft.ts'

type Shape = {
  readonly title: string
  readonly text: string
  readonly objective: string | null
  readonly keyResults: readonly string[]
  readonly cycle?: string
  /** Line and text. */
  readonly unread?: readonly (readonly [number, string])[]
  readonly notes?: readonly (readonly [number, string])[]
}

const CALM = 'Make mornings calm for parents'
const BUS = 'Raise buses on time from 80% to 95%'
const CALLS = 'Cut calls about lost children from 40 to 10 a month'
const BOTH = { objective: CALM, keyResults: [BUS, CALLS] }

const shapes: readonly Shape[] = [
  // Labels
  { title: 'short labels', text: `O: ${CALM}\nKR: ${BUS}\nKR: ${CALLS}`, ...BOTH },
  { title: 'numbered labels', text: `O1: ${CALM}\nKR1: ${BUS}\nKR2: ${CALLS}`, ...BOTH },
  { title: 'dotted labels with dashes', text: `Objective 1 - ${CALM}\nKR 1.1 - ${BUS}\nKR 1.2 - ${CALLS}`, ...BOTH },
  { title: 'long labels', text: `Objective: ${CALM}\nKey Result 1: ${BUS}\nKey Result 2: ${CALLS}`, ...BOTH },
  { title: 'labels with a full stop', text: `O1. ${CALM}\nKR1. ${BUS}\nKR2. ${CALLS}`, ...BOTH },
  { title: 'labels with a bracket', text: `O1) ${CALM}\nKR1) ${BUS}\nKR2) ${CALLS}`, ...BOTH },
  { title: 'labels with a number sign', text: `Objective #1: ${CALM}\nKR#1: ${BUS}\nKR #2: ${CALLS}`, ...BOTH },
  { title: 'labels without any sign', text: `O1 ${CALM}\nKR1 ${BUS}\nKR2 ${CALLS}`, ...BOTH },
  { title: 'labels in capitals', text: `OBJECTIVE: ${CALM}\nKEY RESULT 1: ${BUS}\nKEY RESULT 2: ${CALLS}`, ...BOTH },
  { title: 'labels in small letters', text: `objective: ${CALM}\nkr1: ${BUS}\nkr2: ${CALLS}`, ...BOTH },
  {
    title: 'bold labels, the colon inside',
    text: `**Objective:** ${CALM}\n**KR1:** ${BUS}\n**KR2:** ${CALLS}`,
    ...BOTH
  },
  {
    title: 'bold labels, the colon outside',
    text: `**Objective**: ${CALM}\n- **KR1**: ${BUS}\n- **KR2**: ${CALLS}`,
    ...BOTH
  },
  { title: 'italic labels', text: `*Objective:* ${CALM}\n_KR1:_ ${BUS}\n_KR2:_ ${CALLS}`, ...BOTH },
  { title: 'labels that name their objective', text: `O1: ${CALM}\nO1-KR1: ${BUS}\nO1.KR2: ${CALLS}`, ...BOTH },
  { title: 'labels on lines of their own', text: `Objective\n${CALM}\nKR1\n${BUS}\nKR2\n${CALLS}`, ...BOTH },
  { title: 'a goal instead of an objective', text: `Goal: ${CALM}\nResult 1: ${BUS}\nResult 2: ${CALLS}`, ...BOTH },
  { title: 'whose objective it is', text: `Team objective: ${CALM}\nOur key results:\n- ${BUS}\n- ${CALLS}`, ...BOTH },
  { title: 'full-width colons', text: `O：${CALM}\nKR1：${BUS}\nKR2：${CALLS}`, ...BOTH },
  { title: 'key results above their objective', text: `KR1: ${BUS}\nKR2: ${CALLS}\nObjective: ${CALM}`, ...BOTH },
  // Headings and lists
  { title: 'a heading and bullets', text: `# ${CALM}\n\n- ${BUS}\n- ${CALLS}`, ...BOTH },
  { title: 'a heading and stars', text: `## ${CALM}\n* ${BUS}\n* ${CALLS}`, ...BOTH },
  {
    title: 'headings for both parts',
    text: `## Objective\n\n${CALM}\n\n## Key Results\n\n1. ${BUS}\n2. ${CALLS}`,
    ...BOTH
  },
  {
    title: 'headings that hold the texts',
    text: `# Objective: ${CALM}\n## Key result 1\n${BUS}\n## Key result 2\n${CALLS}`,
    ...BOTH
  },
  { title: 'a plain line and bullets', text: `${CALM}\n• ${BUS}\n• ${CALLS}`, ...BOTH },
  { title: 'a plain line with a colon and dashes', text: `${CALM}:\n– ${BUS}\n– ${CALLS}`, ...BOTH },
  { title: 'square bullets', text: `O: ${CALM}\n▪ ${BUS}\n▪ ${CALLS}`, ...BOTH },
  { title: 'bullets without a space', text: `O: ${CALM}\n•${BUS}\n-${CALLS}`, ...BOTH },
  { title: 'tick boxes', text: `O: ${CALM}\n☐ ${BUS}\n☑ ${CALLS}`, ...BOTH },
  { title: 'Markdown tasks', text: `O: ${CALM}\n- [ ] ${BUS}\n- [x] ${CALLS}`, ...BOTH },
  { title: 'bare task brackets', text: `O: ${CALM}\n[ ] ${BUS}\n[x] ${CALLS}`, ...BOTH },
  { title: 'a numbered list', text: `${CALM}\n\n1. ${BUS}\n2. ${CALLS}`, ...BOTH },
  { title: 'numbers with brackets', text: `O: ${CALM}\n1) ${BUS}\n(2) ${CALLS}`, ...BOTH },
  { title: 'letters', text: `O: ${CALM}\na) ${BUS}\nb) ${CALLS}`, ...BOTH },
  { title: 'a nested list', text: `- ${CALM}\n  - ${BUS}\n  - ${CALLS}`, ...BOTH },
  { title: 'a nested list with tabs', text: `* ${CALM}\n\t* ${BUS}\n\t* ${CALLS}`, ...BOTH },
  { title: 'dotted numbers', text: `1. ${CALM}\n1.1 ${BUS}\n1.2 ${CALLS}`, ...BOTH },
  {
    title: 'labelled bullets in a nested list',
    text: `- Objective: ${CALM}\n  - KR1: ${BUS}\n  - KR2: ${CALLS}`,
    ...BOTH
  },
  {
    title: 'a bullet that says “Key results”',
    text: `- Objective: ${CALM}\n- Key results:\n  - ${BUS}\n  - ${CALLS}`,
    ...BOTH
  },
  { title: 'empty lines between bullets', text: `O: ${CALM}\n\n- ${BUS}\n\n- ${CALLS}\n`, ...BOTH },
  { title: 'as measured by', text: `${CALM}\nas measured by:\n- ${BUS}\n- ${CALLS}`, ...BOTH },
  { title: 'a bold line as heading', text: `**${CALM}**\n\n- ${BUS}\n- ${CALLS}`, ...BOTH },
  { title: 'rules between the parts', text: `${CALM}\n---\n- ${BUS}\n- ${CALLS}\n***`, ...BOTH },
  { title: 'a link as the key result', text: `O: ${CALM}\nKR1: [${BUS}](#one)\nKR2: **${CALLS}**`, ...BOTH },
  // Bare lines and one line
  { title: 'bare lines', text: `${CALM}\n${BUS}\n${CALLS}`, ...BOTH },
  { title: 'bare lines apart', text: `${CALM}\n\n${BUS}\n\n${CALLS}`, ...BOTH },
  { title: 'everything on one line', text: `O: ${CALM} KR1: ${BUS} KR2: ${CALLS}`, ...BOTH },
  { title: 'one line with semicolons', text: `Objective: ${CALM}; Key results: ${BUS}; ${CALLS}`, ...BOTH },
  {
    title: 'one line with numbers',
    text: `Objective: ${CALM}. Key results: 1) ${BUS} 2) ${CALLS}`,
    ...BOTH,
    objective: `${CALM}.`
  },
  {
    title: 'the formula',
    text: 'I will make mornings calm as measured by cutting calls from 40 to 10',
    objective: 'I will make mornings calm',
    keyResults: ['cutting calls from 40 to 10']
  },
  { title: 'a lone key result', text: BUS, objective: null, keyResults: [BUS] },
  { title: 'a lone objective', text: CALM, objective: CALM, keyResults: [] },
  { title: 'a lone bullet without a number', text: `- ${CALM}`, objective: CALM, keyResults: [] },
  { title: 'a lone key result that a label names', text: `KR: ${CALM}`, objective: null, keyResults: [CALM] },
  { title: 'a lone objective that a label names', text: `Objective: ${BUS}`, objective: BUS, keyResults: [] },
  {
    title: 'a rank and a year, which count nothing',
    text: 'Become the #1 bus company in Kent by 2027',
    objective: 'Become the #1 bus company in Kent by 2027',
    keyResults: []
  },
  {
    title: 'a key result wrapped onto two lines',
    text: `O: ${CALM}\n- Raise buses on time\n  from 80% to 95%\n- ${CALLS}`,
    ...BOTH
  },
  {
    title: 'an objective wrapped without indent',
    text: 'Objective: Make mornings calm\nfor parents\nKR1: Raise buses on time from\n80% to 95%',
    objective: CALM,
    keyResults: [BUS]
  },
  { title: 'only bullets', text: `- ${BUS}\n- ${CALLS}`, objective: null, keyResults: [BUS, CALLS] },
  // Cycles
  {
    title: 'a cycle in a heading',
    text: `# Q3 2026 OKRs\n\n## ${CALM}\n- ${BUS}\n- ${CALLS}`,
    ...BOTH,
    cycle: 'Q3 2026'
  },
  { title: 'a cycle in brackets', text: `Objective (Q3): ${CALM}\nKR1: ${BUS}\nKR2: ${CALLS}`, ...BOTH, cycle: 'Q3' },
  {
    title: 'a cycle on its own line',
    text: `O: ${CALM}\nCycle: Q3 2026\nKR1: ${BUS}\nKR2: ${CALLS}`,
    ...BOTH,
    cycle: 'Q3 2026'
  },
  {
    title: 'a cycle in front',
    text: `Q3 FY26 Objective: ${CALM}\nKR1: ${BUS}\nKR2: ${CALLS}`,
    ...BOTH,
    cycle: 'Q3 FY26'
  },
  { title: 'a school term', text: `Term: autumn\nO: ${CALM}\nKR1: ${BUS}\nKR2: ${CALLS}`, ...BOTH, cycle: 'autumn' },
  { title: 'a bare cycle', text: `H2 2026\n${CALM}\n- ${BUS}\n- ${CALLS}`, ...BOTH, cycle: 'H2 2026' },
  {
    title: 'a cycle inside the objective, which stays there',
    text: `O: Win Q3 2026 back\nKR1: ${BUS}`,
    objective: 'Win Q3 2026 back',
    keyResults: [BUS]
  },
  // Owners and progress
  {
    title: 'owner and progress in brackets',
    text: `O: ${CALM}\n- ${BUS} (Asha, 40%)\n- ${CALLS} (Ravi, 10%)`,
    ...BOTH,
    notes: [
      [2, 'Asha, 40%'],
      [3, 'Ravi, 10%']
    ]
  },
  {
    title: 'an owner behind a dash',
    text: `O: ${CALM}\n- ${BUS} — owner: Ravi\n- ${CALLS} - @asha`,
    ...BOTH,
    notes: [
      [2, 'owner: Ravi'],
      [3, '@asha']
    ]
  },
  {
    title: 'progress in square brackets',
    text: `O: ${CALM}\n- ${BUS} [60%]\n- [25%] ${CALLS}`,
    ...BOTH,
    notes: [
      [2, '60%'],
      [3, '25%']
    ]
  },
  {
    title: 'progress in words',
    text: `O: ${CALM}\n- ${BUS} – 40% done\n- ${CALLS} (on track)`,
    ...BOTH,
    notes: [
      [2, '40% done'],
      [3, 'on track']
    ]
  },
  {
    title: 'traffic lights',
    text: `O: ${CALM}\n- 🟢 ${BUS}\n- ${CALLS} 🔴`,
    ...BOTH,
    notes: [
      [2, '🟢'],
      [3, '🔴']
    ]
  },
  {
    title: 'grades and confidence',
    text: `O: ${CALM}\n- ${BUS} [0.7]\n- ${CALLS} (confidence: 7/10)`,
    ...BOTH,
    notes: [
      [2, '0.7'],
      [3, 'confidence: 7/10']
    ]
  },
  {
    title: 'an owner on the next line',
    text: `O: ${CALM}\nKR1: ${BUS}\nOwner: Asha\nKR2: ${CALLS}\nProgress: 40%`,
    ...BOTH,
    notes: [
      [3, 'Owner: Asha'],
      [5, 'Progress: 40%']
    ]
  },
  {
    title: 'a bracket that belongs to the sentence',
    text: 'KR: Raise recommendations (NPS) from 30 to 50 (in Kent)',
    objective: null,
    keyResults: ['Raise recommendations (NPS) from 30 to 50 (in Kent)']
  },
  {
    title: 'a percentage that may be the target',
    text: 'KR: Improve retention (40%)',
    objective: null,
    keyResults: ['Improve retention (40%)']
  },
  {
    title: 'baseline and target below',
    text: `O: ${CALM}\nKR1: Buses on time\n  Baseline: 80%\n  Target: 95%\nKR2: ${CALLS}`,
    objective: CALM,
    keyResults: ['Buses on time from 80% to 95%', CALLS]
  },
  {
    title: 'initiatives below a key result',
    text: `O: ${CALM}\n- KR1: ${BUS}\n  - Buy two buses\n- KR2: ${CALLS}\nInitiatives:\n- Train drivers`,
    ...BOTH,
    unread: [
      [3, 'Buy two buses'],
      [5, 'Initiatives:'],
      [6, 'Train drivers']
    ]
  },
  // Tables
  {
    title: 'a Markdown table',
    text: '| Key result | Owner | Baseline | Target | Progress |\n|---|:--|---|---|---|\n| Buses on time | Asha | 80% | 95% | 40% |\n| Calls a month | Ravi | 40 | 10 | 5% |',
    objective: null,
    keyResults: ['Buses on time from 80% to 95%', 'Calls a month from 40 to 10'],
    notes: [
      [3, 'Owner: Asha'],
      [3, 'Progress: 40%'],
      [4, 'Owner: Ravi'],
      [4, 'Progress: 5%']
    ]
  },
  {
    title: 'a table under a heading',
    text: `# ${CALM}\n\n| # | Key result | Status |\n|---|---|---|\n| 1 | ${BUS} | green |\n| 2 | ${CALLS} | red |`,
    ...BOTH,
    notes: [
      [5, 'Status: green'],
      [6, 'Status: red']
    ]
  },
  {
    title: 'a table with its target in the sentence',
    text: `| KR | Target |\n|---|---|\n| ${BUS} | 95% |`,
    objective: null,
    keyResults: [BUS],
    notes: [[3, 'Target: 95%']]
  },
  {
    title: 'a tab-separated table',
    text: `Objective\tKey result\tOwner\n${CALM}\t${BUS}\tAsha\n\t${CALLS}\tRavi`,
    ...BOTH,
    notes: [
      [2, 'Owner: Asha'],
      [3, 'Owner: Ravi']
    ]
  },
  {
    title: 'a tab-separated table with one row',
    text: 'Key result\tBaseline\tTarget\tDue\nBuses on time\t80%\t95%\t30 June',
    objective: null,
    keyResults: ['Buses on time from 80% to 95% by 30 June']
  },
  {
    title: 'a table without outer pipes',
    text: `Objective|Key result|Owner\n${CALM}|${BUS}|Asha\n|${CALLS}|Ravi`,
    ...BOTH,
    notes: [
      [2, 'Owner: Asha'],
      [3, 'Owner: Ravi']
    ]
  },
  {
    title: 'emoji in front of labels',
    text: `📌 Objective: ${CALM}\n✅ KR1: ${BUS}\n⬜ KR2: ${CALLS} \`40%\``,
    ...BOTH,
    notes: [
      [1, '📌'],
      [2, '✅'],
      [3, '⬜'],
      [3, '40%']
    ]
  },
  {
    title: 'underlined headings',
    text: `OBJECTIVE\n=========\n${CALM}\n\nKEY RESULTS\n-----------\n* ${BUS}\n* ${CALLS}`,
    ...BOTH
  },
  {
    title: 'a table of types',
    text: `| Type | Text |\n|---|---|\n| Objective | ${CALM} |\n| KR1 | ${BUS} |\n| KR2 | ${CALLS} |`,
    ...BOTH
  },
  { title: 'a table without a heading row', text: `Objective\t${CALM}\nKR1\t${BUS}\nKR2\t${CALLS}`, ...BOTH },
  // Mail and characters
  {
    title: 'an e-mail',
    text: `Hi Tom,\n\nhere are our OKRs for Q3 2026:\n\n${CALM}\n- ${BUS}\n- ${CALLS}\n\nThanks,\nAsha\nHead of Buses`,
    ...BOTH,
    cycle: 'Q3 2026',
    unread: [
      [1, 'Hi Tom,'],
      [3, 'here are our OKRs for Q3 2026:'],
      [9, 'Thanks,'],
      [10, 'Asha'],
      [11, 'Head of Buses']
    ]
  },
  {
    title: 'an e-mail with its head',
    text: `From: Asha\nTo: Tom\nSubject: OKRs\n\nO: ${CALM}\nKR1: ${BUS}\nKR2: ${CALLS}\n-- \nAsha`,
    ...BOTH,
    unread: [
      [1, 'From: Asha'],
      [2, 'To: Tom'],
      [3, 'Subject: OKRs'],
      [8, '--'],
      [9, 'Asha']
    ]
  },
  { title: 'quoted mail', text: `> O: ${CALM}\n> KR1: ${BUS}\n>\n>> KR2: ${CALLS}`, ...BOTH },
  { title: 'Windows line ends', text: `O: ${CALM}\r\nKR1: ${BUS}\r\nKR2: ${CALLS}\r\n`, ...BOTH },
  { title: 'old Macintosh line ends', text: `O: ${CALM}\rKR1: ${BUS}\rKR2: ${CALLS}`, ...BOTH },
  {
    title: 'non-breaking spaces',
    text: `O:\u00a0${CALM.replaceAll(' ', '\u00a0')}\nKR\u00a01:\u00a0${BUS}\nKR\u202f2: ${CALLS}`,
    ...BOTH
  },
  { title: 'zero-width characters', text: `\ufeffO: ${CALM}\n\u200bKR1: ${BUS}\nK\u200bR2: ${CALLS}\u200b`, ...BOTH },
  {
    title: 'right-to-left text behind a direction mark',
    text: '\u200fO: صباح هادئ\n\u200f• خفض المكالمات من 40 إلى 10',
    objective: 'صباح هادئ',
    keyResults: ['خفض المكالمات من 40 إلى 10']
  },
  {
    title: 'Chinese',
    text: 'O：让早晨平静\nKR1：准点率从80%提高到95%',
    objective: '让早晨平静',
    keyResults: ['准点率从80%提高到95%']
  },
  {
    title: 'emoji of several code points',
    text: 'O: 👨‍👩‍👧 calm\nKR1: 5 👍🏽 a day',
    objective: '👨‍👩‍👧 calm',
    keyResults: ['5 👍🏽 a day']
  },
  {
    title: 'escaped Markdown',
    text: 'O: Use \\*stars\\* well\nKR1: R&amp;D from 1 to 2',
    objective: 'Use *stars* well',
    keyResults: ['R&D from 1 to 2']
  },
  {
    title: 'names with underscores',
    text: 'KR: Cut errors in load_user_data from 9 to 1',
    objective: null,
    keyResults: ['Cut errors in load_user_data from 9 to 1']
  },
  { title: 'nothing', text: '', objective: null, keyResults: [] },
  { title: 'white space', text: ' \n\t\r\n\u00a0', objective: null, keyResults: [] },
  { title: 'an unfilled template', text: 'Objective:\nKR1:\nKR2:', objective: null, keyResults: [] },
  { title: 'a greeting and nothing else', text: 'Hi all,', objective: null, keyResults: [], unread: [[1, 'Hi all,']] }
]

describe('reads an OKR pasted as', () => {
  test.each(shapes)('$title', ({ text, objective, keyResults, cycle, unread = [], notes = [] }) => {
    const reading = readDraft(text)
    expect(reading.draft).toEqual(cycle === undefined ? { objective, keyResults } : { objective, keyResults, cycle })
    expect(reading.unread.map(({ line, text: words }) => [line, words])).toEqual(unread)
    expect(reading.annotations.map(({ line, text: words }) => [line, words])).toEqual(notes)
  })
})

describe('several objectives in one text', () => {
  const text = `# OKRs Q3 2026\n\n## Objective 1: ${CALM}\n- KR 1.1: ${BUS}\n\n## Objective 2: Keep drivers\n- KR 2.1: ${CALLS}`

  test('are as many drafts, each with the cycle above them', () => {
    expect(readDrafts(text).drafts).toEqual([
      { objective: CALM, keyResults: [BUS], cycle: 'Q3 2026' },
      { objective: 'Keep drivers', keyResults: [CALLS], cycle: 'Q3 2026' }
    ])
  })

  test('are reported where one draft was asked for', () => {
    const { draft, unread } = readDraft(text)
    expect(draft.objective).toBe(CALM)
    expect(unread).toEqual([
      { line: 6, text: 'Keep drivers' },
      { line: 7, text: CALLS }
    ])
  })

  test('are told apart in a nested list', () => {
    const { drafts } = readDrafts(`- ${CALM}\n  - ${BUS}\n- Keep drivers\n  - ${CALLS}`)
    expect(drafts.map(({ objective }) => objective)).toEqual([CALM, 'Keep drivers'])
  })

  test('are told apart in a table', () => {
    const { drafts } = readDrafts(
      `Objective\tKey result\n${CALM}\t${BUS}\n${CALM}\t${CALLS}\nKeep drivers\tHire 5 drivers`
    )
    expect(drafts.map(({ keyResults }) => keyResults.length)).toEqual([2, 1])
  })

  test('each keep the cycle of the title above them', () => {
    const { drafts } = readDrafts(`Q3 2026\nO: ${CALM}\nKR: ${BUS}\nQ4 2026\nO: Keep drivers\nKR: ${CALLS}`)
    expect(drafts.map(({ cycle }) => cycle)).toEqual(['Q3 2026', 'Q4 2026'])
  })
})

test('every word of a paste is in the draft, the annotations or the unread lines', () => {
  const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', '7')
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
    'Key results:\n',
    '**Objective**\n',
    '| x | ',
    '\n',
    'Thanks,\n',
    'Notes: '
  )
  const line = fc.tuple(mark, words).map(([sign, text]) => sign + text)
  const count = (text: string) =>
    text
      .match(/alpha|beta|gamma|delta/g)
      ?.toSorted()
      .join(' ')
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), lines => {
      const text = lines.join('\n')
      const { drafts, unread, annotations } = readDrafts(text)
      const read = drafts.flatMap(({ objective, keyResults }) => [objective ?? '', ...keyResults])
      const beside = [...unread, ...annotations].map(note => note.text)
      expect(count([...read, ...beside].join(' '))).toBe(count(text))
    }),
    { numRuns: 1000 }
  )
})

test('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      expect(Array.isArray(readDrafts(text).drafts)).toBe(true)
    })
  )
}, 60_000)
