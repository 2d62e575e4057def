import { describe, expect, it } from 'vitest'
import { readLine } from '../../src/okr/line.ts'
import type { Quantity } from '../../src/okr/quantity.ts'

/** “baseline → target, among scopes, and others” in the words of the line. */
function told(text: string): string {
  const { baseline, target, scopes, others } = readLine(text).roles
  const said = (q: Quantity | null) => (q ? text.slice(...q.span) : '–')
  const list = (word: string, some: readonly Quantity[]) =>
    some.length > 0 ? `, ${word} ${some.map(said).join(' ')}` : ''
  return `${said(baseline)} → ${said(target)}${list('among', scopes)}${list('and', others)}`
}

describe('what each number of a line is for', () => {
  it.each([
    ['Crews from 20 on the east pier to 40', '20 → 40'],
    ['Collect shells from 3 beaches, up to 40', '– → up to 40, among 3'],
    ['Reading: 12 pages to 20 a day', '12 → 20'],
    ['Raise crews among 500 boats to 40%', '– → 40%, among 500'],
    ['Share of crews 19% in 2025, 35% in 2026', '19% → 35%'],
    ['Share of crews 19%, of boats 35%', '– → 19%, and 35%'],
    ['Cut the season from day 12 to day 5', '12 → 5'],
    ['Crews 10 → 20 → 30', '10 → 20, and 30'],
    ['Crews to 40% from 25% of boats', '25% → 40%'],
    ['Cut the fare by €0.30 to €0.55', '– → €0.55'],
    ['Crews at 12% this season, 9% we had', '9% → 12%'],
    ['Landings up from last season’s 5 to 9', '5 → 9'],
    ['Landings at 9, up from about 5', '5 → 9'],
    ['Landings: 9% now, 4% then', '9% → 4%'],
    ['Landings (so far: 9) to 20', '9 → 20'],
    ['Landings (target: 20), now 9', '9 → 20'],
    ['Read 6 charts (last season 2)', '2 → 6'],
    ['Read 6 charts, 2 last season', '2 → 6'],
    ['Draw a chart for boats over €10k', '– → –, among over €10k'],
    ['Raise landings over €10k from 3 to 9', '3 → 9, among over €10k'],
    ['Fish on sale in 3 harbours', '– → –, among 3'],
    ['Draw a crowd with a total of 1,000 sailors', '– → 1,000'],
    ['Build a map with 900 sign-ups', '– → 900'],
    ['Build a map with 900 sailors', '– → –, among 900'],
    ['Bills overdue more than 60 days cut to 12', '– → 12, among more than 60 days'],
    ['Win orders from 6 harbours', '– → 6'],
    ['Agreements signed with 6 harbours', '– → –, among 6'],
    ['Sign agreements with 6 harbours', '– → 6'],
    ['Paint boats with 6 crews', '– → –, among 6'],
    ['12 harbours are steady buyers (target: 12)', '– → 12'],
    ['Top 5 crews each bring one boat', '– → one, among Top 5'],
    ['Finish in the top 5', '– → top 5']
  ])('is told in “%s”', (text, expected) => {
    expect(told(text)).toBe(expected)
  })
})
