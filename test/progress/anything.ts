import fc from 'fast-check'

/** JSON data as it comes out of storage: no negative zero, which JSON has no word for. */
export const json = fc.jsonValue({ maxDepth: 3 }).map(value => JSON.parse(JSON.stringify(value)))

const extra = fc.dictionary(fc.constantFrom('device', 'took', '__proto__', 'note'), json, { maxKeys: 2 })
const id = fc.constantFrom('a/1', 'a/2', 'b/1', 'term/okr', '__proto__', 'constructor')
// Few moments, so that ties happen.
const at = fc.integer({ min: 0, max: 4 })

function withExtras<T extends object>(record: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.tuple(extra, record).map(([unknown, known]) => JSON.parse(JSON.stringify({ ...unknown, ...known })))
}

const short = fc.string({ maxLength: 3 })
const answer = withExtras(
  fc.record(
    {
      at,
      answer: fc.oneof(json, fc.record({ kind: fc.constant('one-right'), option: fc.constantFrom('x', 'y') })),
      points: fc.constantFrom(0, 0.5, 1),
      confidence: fc.constantFrom('guessing', 'unsure', 'sure')
    },
    { requiredKeys: ['at', 'answer', 'points'] }
  )
)
const review = withExtras(
  fc.record(
    { at, grade: fc.constantFrom('again', 'hard', 'good', 'easy'), undone: at },
    { requiredKeys: ['at', 'grade'] }
  )
)
const lesson = withExtras(
  fc.record(
    {
      firstOpened: at,
      lastOpened: at,
      finished: fc.record({ at, done: fc.boolean() }),
      place: fc.record({ at, heading: short }),
      heard: fc.record({ at, seconds: fc.nat() })
    },
    { requiredKeys: [] }
  )
)
const version = withExtras(
  fc.record({ at, objective: short, keyResults: fc.array(short, { maxLength: 2 }), cycle: short, situation: short })
)
const text = { objective: short, keyResults: fc.array(short, { maxLength: 2 }), cycle: short }
const grading = withExtras(
  fc.record(
    {
      at,
      ...text,
      commitment: fc.constantFrom('committed', 'aspirational'),
      score: fc.integer({ min: 0, max: 100 }),
      left: fc.nat(9),
      rubric: short
    },
    { requiredKeys: ['at', 'objective', 'keyResults', 'cycle', 'score', 'left', 'rubric'] }
  )
)
const aside = withExtras(
  fc.record(
    { at, criterion: short, words: short, reason: short, back: fc.boolean() },
    { requiredKeys: ['at', 'criterion', 'words', 'reason'] }
  )
)
const said = fc.dictionary(fc.constantFrom('results', 'set', '__proto__'), fc.constantFrom('yes', 'partly', 'no'))
const rating = withExtras(fc.record({ at, own: said, grader: said }))
const some = (value: fc.Arbitrary<unknown>) => fc.dictionary(fc.constantFrom('v1', 'v2', '__proto__'), value)
const draft = withExtras(
  fc.record(
    {
      scenario: short,
      deleted: at,
      name: fc.record({ at, value: short }),
      versions: some(version),
      gradings: fc.array(grading, { maxLength: 4 }),
      setAside: some(aside),
      ratings: some(rating)
    },
    { requiredKeys: [] }
  )
)
const attempt = withExtras(
  fc.record({
    at,
    attempt: fc.record({ state: fc.constantFrom('open', 'revealed'), tries: fc.array(json, { maxLength: 2 }) })
  })
)
const setting = withExtras(fc.record({ at, value: json }))

const place = fc.oneof(fc.constantFrom('objective', 'set'), fc.nat(3))
const comment = withExtras(
  fc.record(
    {
      said: fc.record({ at, by: short, place, quote: short, text: short }),
      settled: fc.record({ at, done: fc.boolean() })
    },
    { requiredKeys: [] }
  )
)
const share = withExtras(
  fc.record(
    { draft: short, comments: fc.dictionary(fc.constantFrom('c1', 'c2', '__proto__'), comment) },
    { requiredKeys: [] }
  )
)
const exercise = withExtras(
  fc.record({ at, what: short, points: fc.constantFrom(0, 0.5, 1), answer: json }, { requiredKeys: ['at', 'what'] })
)

const timed = (value: fc.Arbitrary<unknown>) => fc.record({ at, value })
const node = withExtras(
  fc.record(
    {
      kind: fc.constantFrom('company', 'team', 'team-objective'),
      of: short,
      first: at,
      text: timed(short),
      keyResults: timed(fc.array(short, { maxLength: 2 })),
      gone: timed(fc.boolean())
    },
    { requiredKeys: [] }
  )
)
const pair = fc.constantFrom('a b', 'b a', '__proto__')
const link = withExtras(fc.record({ so: timed(short), there: timed(fc.boolean()) }, { requiredKeys: [] }))
const map = withExtras(
  fc.record(
    {
      name: timed(short),
      gone: timed(fc.boolean()),
      nodes: some(node),
      links: fc.dictionary(pair, link),
      turnedDown: fc.dictionary(pair, timed(fc.boolean()))
    },
    { requiredKeys: [] }
  )
)

const mark = fc.record({ at, on: fc.boolean() })
const pause = withExtras(fc.record({ buried: mark, suspended: mark }, { requiredKeys: [] }))

/** What each store may hold, with fields and ids nobody expects. */
export const anyRecord = {
  answers: fc.dictionary(id, fc.array(answer, { maxLength: 4 })),
  reviews: fc.dictionary(id, fc.array(review, { maxLength: 4 })),
  lessons: fc.dictionary(id, lesson),
  drafts: fc.dictionary(id, draft),
  attempts: fc.dictionary(id, attempt),
  settings: fc.dictionary(fc.constantFrom('depth', 'theme', 'later', '__proto__'), setting),
  shares: fc.dictionary(id, share),
  practice: fc.dictionary(id, fc.array(exercise, { maxLength: 4 })),
  pauses: fc.dictionary(id, pause),
  maps: fc.dictionary(id, map, { maxKeys: 2 })
}
