import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withOptionIds } from '../../src/course/option-ids.ts'

function question(options: readonly string[], attributes = 'id="q"'): string {
  return `Text.\n\n<Question ${attributes}>\n  What?\n\n${options.map(option => `  ${option}\n    > Because.\n`).join('')}\n</Question>\n`
}

describe('adding option ids', () => {
  test('makes them from the words of the option', () => {
    const { text, count } = withOptionIds(question(['- [ ] Launch the new pricing page', '- [x] Café: 8% → 12%']))
    expect(text).toBe(
      question(['- [ ] {launch-the-new-pricing} Launch the new pricing page', '- [x] {cafe-8-12} Café: 8% → 12%'])
    )
    expect(count).toBe(2)
  })

  test('keeps ids that are there, and gives none twice', () => {
    const { text } = withOptionIds(question(['- [ ] {launch} Launch', '- [ ] Launch', '- [x] Launch!', '- [ ] ?!']))
    expect(text).toBe(
      question(['- [ ] {launch} Launch', '- [ ] {launch-2} Launch', '- [x] {launch-3} Launch!', '- [ ] {option} ?!'])
    )
  })

  test('leaves true-or-false questions, other lists and code alone', () => {
    const plain = `${question(['- [ ] True', '- [x] False'], 'id="q" kind="true-false"')}\n- [ ] A task\n- [x] Another\n\n\`\`\`\n${question(['- [ ] A'])}\`\`\`\n`
    expect(withOptionIds(plain)).toEqual({ text: plain, count: 0, readable: true })
  })

  test('gives ids to pairs, steps, groups and what is in them, which have no boxes', () => {
    const groups = (output: string, page: string) =>
      `<Question id="q" kind="sort-into-groups">\n  What?\n\n  - ${output}Output\n    - ${page}A page\n      > Made.\n</Question>\n`
    expect(withOptionIds(groups('', '')).text).toBe(groups('{output} ', '{a-page} '))
    const steps = (first: string) =>
      `<Question id="q" kind="put-in-order">\n  What?\n\n  1. ${first}First\n     > Yes.\n</Question>\n`
    expect(withOptionIds(steps('')).text).toBe(steps('{first} '))
    const gaps =
      '<Question id="q" kind="fill-blanks">\n  What?\n\n  > A [[gap]].\n\n  - word\n    > Yes.\n</Question>\n'
    expect(withOptionIds(gaps).count).toBe(0)
  })

  test('leaves a file alone that cannot be read', () => {
    const torn = question(['- [ ] A']).replace('</Question>', '')
    expect(withOptionIds(torn)).toEqual({ text: torn, count: 0, readable: false })
  })

  const words = fc.array(fc.constantFrom('launch', 'Raise', '8%', '**bold**', '`code`', 'é', '{braces', '“x”'), {
    maxLength: 5
  })
  const option = fc
    .tuple(fc.boolean(), fc.option(fc.constantFrom('a', 'launch', 'raise-8')), words)
    .map(
      ([right, id, text]) =>
        `- [${right ? 'x' : ' '}] ${id === null ? '' : `{${id}} `}${text.join(' ').replace('{', '\\{')}`
    )
  const lesson = fc
    .tuple(fc.array(option, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'))
    .map(([options, end]) => question(options).replaceAll('\n', end))

  test('has nothing to do the second time', () => {
    fc.assert(
      fc.property(lesson, text => {
        const once = withOptionIds(text)
        expect(withOptionIds(once.text)).toEqual({ text: once.text, count: 0, readable: once.readable })
      })
    )
  })

  test('touches nothing but the place of the id', () => {
    fc.assert(
      fc.property(lesson, text => {
        const { text: changed, count } = withOptionIds(text)
        const before = text.split('\n')
        const after = changed.split('\n')
        expect(after.length).toBe(before.length)
        const different = after.flatMap((line, index) => (line === before[index] ? [] : [{ line, was: before[index] }]))
        expect(different.length).toBe(count)
        for (const { line, was } of different) expect(line.replace(/\{[a-z0-9-]+\} /, '')).toBe(was)
      })
    )
  })
})
