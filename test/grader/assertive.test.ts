import { describe, expect, it } from 'vitest'
import { grade } from '../../src/grader/grade.ts'

const said = (text: string) => {
  const [first] = grade({ objective: null, keyResults: [text] }, { all: true }).keyResults
  const finding = first?.findings.find(({ criterion }) => criterion === 'assertive')
  return finding?.verdict === 'missed'
    ? { words: finding.spans.map(span => text.slice(...span)), fix: finding.fix }
    : finding?.verdict
}

describe('a way out of a key result', () => {
  it.each([
    ['Try to cut churn from 5% to 3%', ['Try to'], 'Cut churn from 5% to 3%'],
    ['Hopefully cut churn from 5% to 3%', ['Hopefully'], 'Cut churn from 5% to 3%'],
    ['Cut churn from 5% to about 3%', ['about'], 'Cut churn from 5% to 3%']
  ])('“%s” is marked and taken out', (text, words, fix) => {
    expect(said(text)).toEqual({ words, fix })
  })

  it.each([
    'Pupils who answer “I could try to explain it”: from 20% to 60%',
    'Pupils who answer "we try hard" in the survey: from 20% to 60%',
    'Cut churn from 5% to 3% (hopefully without discounts)',
    'Tips they could use the next day, rated useful by 60% of teachers, up from 30%',
    'Parents can look at every mark, from 40% of them to 90%',
    'Make sure 95% of orders leave on the day they come in'
  ])('“%s” has none', text => {
    expect(said(text)).toBe('met')
  })

  it('is marked outside of brackets that were closed before it', () => {
    expect(said('Cut churn (all plans) from 5% to 3%, hopefully')).toMatchObject({ words: ['hopefully'] })
    expect(said('Cut “silent” churn from 5% to 3%, hopefully')).toMatchObject({ words: ['hopefully'] })
    expect(said('Cut "silent" churn from 5% to 3%, hopefully')).toMatchObject({ words: ['hopefully'] })
  })

  it('gets no rewrite where the verb would need another form', () => {
    expect(said('The help desk should answer within 2 hours')).toEqual({ words: ['should'], fix: null })
  })

  it('is work at somebody’s side with no end of its own', () => {
    expect(said('Support the sales team in demos')).toEqual({ words: ['Support'], fix: null })
  })
})
