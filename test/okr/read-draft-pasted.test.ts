import { describe, expect, test } from 'vitest'
import { locateDrafts, readDrafts } from '../../src/okr/read-draft.ts'
import { quoted } from '../../src/text/spans.ts'

const CALM = 'Make mornings calm for parents'
const BUS = 'Raise buses on time from 80% to 95%'
const CALLS = 'Cut calls about lost children from 40 to 10 a month'

// The same OKR as it arrives from spreadsheets, wikis, chats, documents and mail.
const shapes: readonly (readonly [string, string])[] = [
  ['csv quoted', `Objective,Key Result,Owner\n"${CALM}","${BUS}",Asha\n,"${CALLS}",Ravi`],
  ['csv semicolon', `Objective;Key result;Progress\n${CALM};${BUS};40%\n${CALM};${CALLS};10%`],
  [
    'notion csv',
    `Name,Type,Owner,Progress\n${CALM},Objective,Asha,\n${BUS},Key Result,Ravi,40%\n${CALLS},Key Result,Ravi,10%`
  ],
  ['en dash', `Objective 1 – ${CALM}\nKey Result 1.1 – ${BUS}\nKey Result 1.2 – ${CALLS}`],
  ['em dash tight', `Objective 1—${CALM}\nKR1—${BUS}\nKR2—${CALLS}`],
  ['emoji labels', `🎯 Objective: ${CALM}\n🔑 KR1: ${BUS}\n🔑 KR2: ${CALLS}`],
  ['emoji bullets', `🎯 ${CALM}\n🔹 ${BUS}\n🔹 ${CALLS}`],
  ['emoji check bullets', `${CALM}\n✅ ${BUS}\n⬜ ${CALLS}`],
  ['keycaps', `${CALM}\n1️⃣ ${BUS}\n2️⃣ ${CALLS}`],
  ['html list', `<h2>${CALM}</h2>\n<ul>\n<li>${BUS}</li>\n<li>${CALLS}</li>\n</ul>`],
  ['html inline', `<p><b>Objective:</b> ${CALM}</p><p><strong>KR1:</strong> ${BUS}</p><p>KR2: ${CALLS}</p>`],
  ['html br', `<b>Objective:</b> ${CALM}<br>KR1: ${BUS}<br/>KR2: ${CALLS}`],
  ['html list one line', `<p>Objective: ${CALM}</p><ul><li>${BUS}</li><li>${CALLS}</li></ul>`],
  [
    'html table',
    `<table><tr><th>Objective</th><th>Key result</th></tr><tr><td>${CALM}</td><td>${BUS}</td></tr><tr><td></td><td>${CALLS}</td></tr></table>`
  ],
  ['confluence headings', `h2. ${CALM}\n* ${BUS}\n* ${CALLS}`],
  ['confluence table', `||Objective||Key result||Owner||\n|${CALM}|${BUS}|Asha|\n| |${CALLS}|Ravi|`],
  ['gdocs', `● ${CALM}\n\t○ ${BUS}\n\t○ ${CALLS}`],
  ['pipes line', `Objective: ${CALM} | KR1: ${BUS} | KR2: ${CALLS}`],
  ['notion toggles', `▸ Objective: ${CALM}\n    ▸ KR1: ${BUS}\n    ▸ KR2: ${CALLS}`],
  ['numbered labels', `1. Objective: ${CALM}\n   a. KR: ${BUS}\n   b. KR: ${CALLS}`],
  ['owner in label', `O: ${CALM}\nKR1 (Asha): ${BUS}\nKR2 (Ravi): ${CALLS}`],
  ['progress in label', `O: ${CALM}\nKR1 [40%]: ${BUS}\nKR2 [10%]: ${CALLS}`],
  ['slack', `*Objective: ${CALM}*\n• *KR1:* ${BUS}\n• *KR2:* ${CALLS}`],
  ['slack bold title', `*${CALM}*\n• ${BUS}\n• ${CALLS}`],
  ['words numbers', `Objective One: ${CALM}\nKey Result One: ${BUS}\nKey Result Two: ${CALLS}`],
  ['KR letters', `O: ${CALM}\nKR A: ${BUS}\nKR B: ${CALLS}`],
  ['roman', `O: ${CALM}\ni. ${BUS}\nii. ${CALLS}`],
  ['blank indented', `Objective:\n\n  ${CALM}\n\nKey Results:\n\n  ${BUS}\n  ${CALLS}`],
  ['nested bold groups', `- **Objective**\n  - ${CALM}\n- **Key Results**\n  - ${BUS}\n  - ${CALLS}`],
  ['KR headings', `# ${CALM}\n### KR1: ${BUS}\n### KR2: ${CALLS}`],
  ['tab outline', `${CALM}\n\t${BUS}\n\t${CALLS}`],
  ['Q3 OKR', `Q3 OKR: ${CALM}\n- ${BUS}\n- ${CALLS}`],
  ['committed', `Objective (committed): ${CALM}\nKR1 (committed): ${BUS}\nKR2 (aspirational): ${CALLS}`],
  ['label equals', `O = ${CALM}\nKR1 = ${BUS}\nKR2 = ${CALLS}`],
  ['bold dot', `**O1.** ${CALM}\n**KR1.** ${BUS}\n**KR2.** ${CALLS}`],
  ['table br', `| Objective | Key results |\n|---|---|\n| ${CALM} | ${BUS}<br>${CALLS} |`],
  ['table numbered cell', `| Objective | Key results |\n|---|---|\n| ${CALM} | 1. ${BUS}<br>2. ${CALLS} |`],
  ['table transposed', `| Objective | ${CALM} |\n|---|---|\n| KR1 | ${BUS} |\n| KR2 | ${CALLS} |`],
  ['KR tab', `Objective 1\t${CALM}\nKey Result 1\t${BUS}\nKey Result 2\t${CALLS}`],
  ['semicolon ends', `O: ${CALM};\nKR1: ${BUS};\nKR2: ${CALLS};`],
  ['mail reply', `On Mon, Asha wrote:\n> Objective: ${CALM}\n>   - ${BUS}\n>   - ${CALLS}\n\nLooks good.`],
  ['OKR numbers', `OKR 1: ${CALM}\n1. ${BUS}\n2. ${CALLS}`],
  ['fullwidth bullet', `O: ${CALM}\n・${BUS}\n・${CALLS}`],
  ['arrow bullets', `O: ${CALM}\n-> ${BUS}\n=> ${CALLS}`],
  ['star no space', `O: ${CALM}\n*${BUS}\n*${CALLS}`],
  ['owner and progress behind dashes', `O: ${CALM}\nKR1: ${BUS} – 40% – Asha\nKR2: ${CALLS} - At risk - Ravi`],
  ['slack emoji codes', `*Objective:* ${CALM} :rocket:\n• ${BUS} (owner: @asha) :large_green_circle:\n• ${CALLS}`],
  ['charts as bullets', `🎯 ${CALM}\n📈 ${BUS}\n📉 ${CALLS}`],
  [
    'jira rows',
    `OKR-1\tObjective\t${CALM}\tTo Do\nOKR-2\tKey Result\t${BUS}\tTo Do\nOKR-3\tKey Result\t${CALLS}\tTo Do`
  ],
  ['jira csv', `Key,Summary,Issue Type\nOKR-1,${CALM},Objective\nOKR-2,${BUS},Key Result\nOKR-3,${CALLS},Key Result`],
  ['weights', `O (Weightage: 40%): ${CALM}\nKR1: ${BUS} (Weight: 60%)\nKR2: ${CALLS} | 65% achieved`],
  ['progress bars', `O: ${CALM}\n  ↳ KR1: ${BUS}   ██████░░░░ 60%\n  ↳ KR2: ${CALLS} ▰▰▱▱▱`],
  ['questions', `What we want: ${CALM}\nHow we will know:\n- ${BUS}\n- ${CALLS}`],
  ['as measured by', `${CALM}, as measured by:\n- ${BUS}\n- ${CALLS}`],
  ['hash label', `#Objective: ${CALM}\n##KR1: ${BUS}\n##KR2: ${CALLS}`]
]

describe('one OKR in many shapes', () => {
  test.each(shapes)('%s', (_, text) => {
    const { drafts, unread } = readDrafts(text)
    expect(drafts).toHaveLength(1)
    expect(drafts[0]).toMatchObject({ objective: CALM, keyResults: [BUS, CALLS] })
    expect(unread.every(note => /^(?:On Mon|Looks good)/.test(note.text))).toBe(true)
  })

  test.each(shapes)('%s: found where it stands', (_, text) => {
    const [first] = locateDrafts(text).drafts
    const places = first ? [first.objective, ...first.keyResults] : []
    expect(places.map(place => place?.all().map(span => quoted(text, span)))).toEqual([[CALM], [BUS], [CALLS]])
  })
})

test('a cell whose line breaks only wrap a sentence is one key result', () => {
  const text = '| Key result | Target |\n|---|---|\n| Raise buses<br>on time | 95% |'
  expect(readDrafts(text).drafts[0]?.keyResults).toEqual(['Raise buses on time to 95%'])
})

test('what stands beside a cell with several key results is kept as a note', () => {
  const text = `| Key result | Target |\n|---|---|\n| ${BUS}<br>${CALLS} | 95% |`
  const { drafts, annotations } = readDrafts(text)
  expect(drafts[0]?.keyResults).toEqual([BUS, CALLS])
  expect(annotations).toEqual([{ line: 3, text: 'target: 95%' }])
})

test('signs that are part of a sentence are left in it', () => {
  for (const text of ['Raise a <b from 1 to 2', 'Cut i < 5 errors from 9 to 1', 'Raise `load` use from 1 to 2'])
    expect(readDrafts(`KR: ${text}`).drafts[0]?.keyResults).toEqual([text])
})

test('where a number stands today stays with it, in brackets', () => {
  for (const text of ['Raise buses on time to 95% (now 80%)', '60% of leads called back (currently 38%)'])
    expect(readDrafts(`O: ${CALM}\nKR1: ${text}`)).toEqual({
      drafts: [{ objective: CALM, keyResults: [text] }],
      unread: [],
      annotations: []
    })
  expect(readDrafts(`O: ${CALM}\nKR1: ${BUS} (now 40% done)`).drafts[0]?.keyResults).toEqual([BUS])
})

test('columns for today’s value, the unit and a quarter’s target make one sentence', () => {
  const lines = (head: string, row: string) => readDrafts(`${head}\n${row}`).drafts[0]?.keyResults
  expect(lines('Key result | Q1 actual | Q2 target', 'Buses on time | 80% | 95%')).toEqual([
    'Buses on time from 80% to 95%'
  ])
  expect(lines('Key result | Start | Now | Target | Unit', 'Buses on time | 80 | 83 | 95 | %')).toEqual([
    'Buses on time from 80% to 95%'
  ])
  expect(lines('Key result | Start | Target | Unit', 'Time to school | 55 | 40 | minutes')).toEqual([
    'Time to school from 55 to 40 minutes'
  ])
  expect(lines('Objective | KR | Start | Now | Goal', 'Calm | Buses on time | 80% | 83% | 95%')).toEqual([
    'Buses on time from 80% to 95%'
  ])
  expect(lines('Key result | Current', 'Buses on time | 80%')).toEqual(['Buses on time'])
})

test('start and end on a line below the name of a measure make one sentence with it', () => {
  for (const text of [
    `Objective\n${CALM}\n\nKey results\n\nBuses on time\nFrom 80% to 95%\nOn track\nOwner: Asha\n\nWaits at the gate\n40 → 15 a day\n45%`,
    `O: ${CALM}\n- Buses on time\n  - from 80% to 95%\n- Waits at the gate\n  - 40 → 15 a day`,
    `${CALM}\nBuses on time\n80% -> 95%\nWaits at the gate\n40 to 15 a day`
  ]) {
    const { drafts, unread } = readDrafts(text)
    expect(drafts).toEqual([
      { objective: CALM, keyResults: ['Buses on time from 80% to 95%', 'Waits at the gate from 40 to 15 a day'] }
    ])
    expect(unread).toEqual([])
    const [first] = locateDrafts(text).drafts
    const [buses] = first?.keyResults ?? []
    expect(buses?.all().map(span => quoted(text, span))).toEqual(['Buses on time', '80%', '95%'])
  }
  // A line that has its numbers keeps them, and a list of values is a list.
  expect(readDrafts(`O: ${CALM}\n- ${BUS}\n- 80% → 95%`).drafts[0]?.keyResults).toEqual([BUS, '80% → 95%'])
})

test('an appraisal sheet’s result areas are objectives and its indicators key results', () => {
  const text = `S.No.\tKRA\tKPI\tTarget\tWeightage\n1\t${CALM}\tBuses on time\t95%\t40\n2\tSafe roads\tAccidents\t0\t60`
  expect(readDrafts(text).drafts).toEqual([
    { objective: CALM, keyResults: ['Buses on time to 95%'] },
    { objective: 'Safe roads', keyResults: ['Accidents to 0'] }
  ])
})

test('a title with more than a title’s words, or a sentence of a mail, still names the cycle', () => {
  for (const title of [
    'OKRs Q2 2027 – Bus team',
    'Q2 2027 Transport OKRs',
    'As discussed, here are our OKRs for Q2 2027 - pls review.'
  ])
    expect(readDrafts(`${title}\n\nO: ${CALM}\nKR1: ${BUS}`)).toEqual({
      drafts: [{ objective: CALM, keyResults: [BUS], cycle: 'Q2 2027' }],
      unread: [],
      annotations: [{ line: 1, text: title }]
    })
})

test('what will be done stands apart from how it will be known', () => {
  const { drafts, unread } = readDrafts(
    `What we want: ${CALM}\nHow will we know?\n- ${BUS}\nWhat we will do:\n- Write a letter`
  )
  expect(drafts).toEqual([{ objective: CALM, keyResults: [BUS] }])
  expect(unread.map(({ text }) => text)).toEqual(['What we will do:', 'Write a letter'])
})

test('the number of a term is its name, not a measure', () => {
  const { drafts } = readDrafts(`PFB the OKR's for Term 2 as discussed:\n\nO: ${CALM}\nKR1: ${BUS}`)
  expect(drafts).toEqual([{ objective: CALM, keyResults: [BUS], cycle: 'Term 2' }])
})
