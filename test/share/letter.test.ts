import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileOf, fragmentOf, parcelOfFile, parcelOfFragment } from '../../src/share/letter.ts'
import { most, type Parcel, readParcel } from '../../src/share/parcel.ts'

const line = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .map(text => text.replace(/[\p{Cc}\u200e-\u202e\u2066-\u2069]/gu, ''))
const anyParcel: fc.Arbitrary<Parcel> = fc
  .record({
    id: fc.uuid(),
    name: line,
    situation: line,
    objective: fc.option(line, { nil: null }),
    keyResults: fc.array(line, { minLength: 1, maxLength: 8 }),
    cycle: fc.option(line, { nil: undefined }),
    commitment: fc.constantFrom(undefined, 'committed', 'aspirational'),
    said: fc.array(fc.record({ text: line, by: line, at: fc.nat(), where: fc.nat(20) }), { maxLength: 6 })
  })
  .map(({ id, name, situation, objective, keyResults, cycle, commitment, said }) => ({
    id,
    name,
    situation,
    draft: {
      objective,
      keyResults,
      ...(cycle === undefined ? {} : { cycle }),
      ...(commitment === undefined ? {} : { commitment: commitment === 'committed' ? 'committed' : 'aspirational' })
    },
    comments: said.map(({ text, by, at, where }, index) => ({
      id: `c${index}`,
      at,
      by,
      place: where < keyResults.length ? where : where % 2 === 0 ? 'objective' : 'set',
      quote: keyResults[where] ?? '',
      text: `${text}.`
    }))
  }))

const linkOf = (text: string | Buffer) => `#okr=${deflateRawSync(text).toString('base64url')}`

describe('a parcel', () => {
  test('comes out of a link as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(anyParcel, async parcel => {
        const fragment = await fragmentOf(parcel)
        expect(fragment).not.toBeNull()
        expect(await parcelOfFragment(`#${fragment}`)).toEqual({ ok: true, parcel })
      })
    )
  })

  test('comes out of a file as it went in', () => {
    fc.assert(
      fc.property(anyParcel, parcel => {
        expect(parcelOfFile(fileOf(parcel))).toEqual({ ok: true, parcel })
      })
    )
  })

  test('survives what mail programs do to an address', async () => {
    const [parcel] = fc.sample(anyParcel, 1)
    const fragment = parcel && (await fragmentOf(parcel))
    const broken = `#${fragment?.slice(0, 40)}%0D%0A${fragment?.slice(40)}.`
    expect(await parcelOfFragment(broken)).toEqual({ ok: true, parcel })
  })

  test('that is too long for an address is not put into one', async () => {
    let seed = 1
    const noise = () => {
      seed = (seed * 48271) % 2147483647
      return seed.toString(36)
    }
    const keyResults = Array.from({ length: 50 }, () => Array.from({ length: 300 }, noise).join('').slice(0, 1900))
    const parcel = { id: 'x', name: '', situation: '', draft: { objective: null, keyResults }, comments: [] }
    expect(await fragmentOf(parcel)).toBeNull()
    expect(parcelOfFile(fileOf(parcel))).toMatchObject({ ok: true })
  })
})

describe('whatever comes instead of a parcel', () => {
  test('is a clear problem and never a throw, whatever stands behind “#”', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string().map(text => `#okr=${text}`),
          fc.base64String().map(text => `#okr=${text}`)
        ),
        async hash => {
          expect(await parcelOfFragment(hash)).toMatchObject({ ok: false })
        }
      )
    )
  })

  test('is a clear problem where a link is cut anywhere', async () => {
    const parcel = {
      id: 'x',
      name: 'n',
      situation: '',
      draft: { objective: 'Arrive', keyResults: ['a', 'b'] },
      comments: []
    }
    const fragment = (await fragmentOf(parcel)) ?? ''
    for (let end = 0; end < fragment.length; end += 1) {
      const received = await parcelOfFragment(`#${fragment.slice(0, end)}`)
      if (received.ok) expect(received.parcel).toEqual(parcel)
      else expect(['nothing', 'unreadable']).toContain(received.problem)
    }
  })

  test('is a clear problem, or an OKR of known kinds, wherever signs of a link were changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyParcel,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'AZaz09-_%<')), { minLength: 1, maxLength: 5 }),
        async (parcel, changes) => {
          const signs = [...((await fragmentOf(parcel)) ?? '')]
          for (const [at, sign] of changes) signs[4 + (at % (signs.length - 4))] = sign
          const received = await parcelOfFragment(`#${signs.join('')}`)
          if (received.ok) expect(readParcel(received.parcel)).toEqual(received.parcel)
          else expect(['nothing', 'unreadable', 'not-an-okr', 'newer', 'too-long']).toContain(received.problem)
        }
      )
    )
  })

  test('is refused as too long where it unpacks to far more than an OKR', async () => {
    expect(await parcelOfFragment(linkOf(Buffer.alloc(30_000_000)))).toEqual({ ok: false, problem: 'too-long' })
    expect(await parcelOfFragment(`#okr=${'A'.repeat(70_000)}`)).toEqual({ ok: false, problem: 'too-long' })
  })

  test('is named for what it is', async () => {
    expect(await parcelOfFragment('')).toEqual({ ok: false, problem: 'nothing' })
    expect(await parcelOfFragment(linkOf('not json'))).toEqual({ ok: false, problem: 'unreadable' })
    expect(await parcelOfFragment(linkOf('{"format":"cairn-progress","version":1}'))).toEqual({
      ok: false,
      problem: 'not-an-okr'
    })
    expect(await parcelOfFragment(linkOf('{"format":"cairn-okr","version":2}'))).toEqual({
      ok: false,
      problem: 'newer'
    })
    expect(await parcelOfFragment(linkOf('{"format":"cairn-okr","version":1}'))).toEqual({
      ok: false,
      problem: 'not-an-okr'
    })
    expect(parcelOfFile(' ')).toEqual({ ok: false, problem: 'nothing' })
    expect(parcelOfFile(`${'['.repeat(100_000)}`)).toEqual({ ok: false, problem: 'unreadable' })
  })

  test('gives a parcel only of known kinds and lengths, whatever JSON it is', () => {
    const near = fc.record(
      {
        id: fc.oneof(fc.string(), fc.jsonValue()),
        name: fc.oneof(fc.string(), fc.jsonValue()),
        situation: fc.oneof(fc.string(), fc.jsonValue()),
        draft: fc.oneof(
          fc.record({ objective: fc.option(fc.string()), keyResults: fc.array(fc.oneof(fc.string(), fc.jsonValue())) }),
          fc.jsonValue()
        ),
        comments: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue())
      },
      { requiredKeys: [] }
    )
    fc.assert(
      fc.property(fc.oneof(near, fc.jsonValue()), value => {
        const parcel = readParcel(value)
        if (parcel === null) return
        expect(parcel.id.length).toBeGreaterThan(0)
        expect(parcel.draft.keyResults.length).toBeLessThanOrEqual(most.keyResults)
        expect(parcel.draft.keyResults.every(each => typeof each === 'string' && each.length <= most.line)).toBe(true)
      })
    )
  })

  test('loses marks that would make a text read as another', () => {
    const parcel = readParcel({
      id: 'x',
      name: 'a\u202eb',
      situation: '',
      draft: { objective: 'one\u0000two', keyResults: [] },
      comments: [{ id: 'c', at: 1, by: '', place: 7, quote: 'gone', text: 'Was \u2067this' }, 'rubbish']
    })
    expect(parcel?.name).toBe('ab')
    expect(parcel?.draft.objective).toBe('onetwo')
    expect(parcel?.comments).toEqual([{ id: 'c', at: 1, by: '', place: 'set', quote: 'gone', text: 'Was this' }])
  })
})
