import { describe, expect, it } from 'vitest'
import { readLine } from '../../src/okr/line.ts'

const values = (text: string) => readLine(text).quantities.flatMap(q => (q.faint ? [] : [q.value]))

describe('a number that only names', () => {
  it.each<[string, (number | null)[]]>([
    ['Bring release 12.4.1 to 40 piers', [40]],
    ['Bring 2.14.1 to 40 piers', [40]],
    ['Bring 1.234.56 to 40 piers', [40]],
    ['Catch 1.234.567 herrings', [1_234_567]],
    ['Catch 12.345.678 herrings', [12_345_678]],
    ['Tend the light 24/7 on 3 piers', [3]],
    ['Upgrade to Postgres 1.25 on 3 piers', [3]],
    ['Finish the Django 5 upgrade on 3 piers', [3]],
    ['Finish the 12.4 release on 3 piers', [3]],
    ['Make 60 upgrade calls', [60]],
    ['Trips to Delhi 40 → 60', [40, 60]],
    ['Leave by 9:30 on 12 mornings', [12]],
    ['Leave at 9:30, whatever the ratio, on 12 mornings', [12]],
    ['4xx replies under 20', [20]],
    ['Roll out Harbour Success 2.0, to 30 crews', [30]],
    ['Raise the rating to 4.5 (now 3.0)', [4.5, 3]],
    ['Lateness 3.0% → 1%', [3, 1]],
    ['Mean Delay 2.05 → 1', [2.05, 1]],
    ['Move 40 crews to S/4HANA', [40]],
    ['Hold 1-to-1 talks with 40 skippers', [40]],
    ['Hold 1 to 1 talks with 40 skippers', [40]],
    ['Turn a 9-to-5 pier into one open 12 hours', [12]],
    ['A 5-star stay for 30 guests', [30]],
    ['Ask for 360 feedback on 12 skippers', [12]],
    ['Sleep well 300/365 days', [300 / 365]],
    ['5G on 30 boats', [30]],
    ['Class 10B: 24 boats', [24]],
    ['Open the 4th pier to 30 boats', [30]],
    ['Ranked 4th of the league', [4]],
    ['From 9th to 4th', [9, 4]],
    ['Phase 2 reaches 30 crews', [30]],
    ['Reach band 7 in sailing', [7]],
    ['30 pupils at level 3', [30]],
    ['Sailors of grade 4 or better: 30', [4, 30]],
    ['Reach tier 2 with 30 boats', [2, 30]],
    ['Boats of tier 2 or better: 30', [2, 30]],
    ['Take 30-minute walks 12 times', [12]],
    ['Boats per class 12 → 20', [12, 20]],
    ['Plan 12 lessons', [12]],
    ['Form 3+ crews', [3]],
    ['Sailors from 9th grade to 30', [30]],
    ['The Year 9 crew wins 3 races', [3]]
  ])('is left out of “%s”', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })
})
