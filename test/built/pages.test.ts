import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dist, pagesIn } from '../site/built.ts'

const pages = pagesIn(dist)
const byPath = new Map(pages.map(page => [page.path, page]))
const withoutData = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '')
const attributes = (html: string, name: string) =>
  [...withoutData(html).matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(found =>
    (found[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&')
  )

const hashesIn = (policy: string, directive: string) => {
  const [, sources = ''] = policy.match(new RegExp(`(?:^|;)\\s*${directive} 'self'([^;]*)`)) ?? []
  return sources.trim().split(' ').toSorted()
}
const hashesOf = (html: string, tag: RegExp) =>
  [...html.matchAll(tag)]
    .map(([, text = '']) => `'${hash('sha256', text, 'base64')}'`.replace("'", "'sha256-"))
    .toSorted()

test('every kind of page is there', () => {
  const kinds = [
    '/',
    '/404.html',
    '/about/',
    '/criteria/',
    '/criteria/outcome/',
    '/glossary/',
    '/lessons/key-results/',
    '/library/',
    '/library/weavers-sell-to-hotels/',
    '/parts/foundations/',
    '/parts/foundations/after/',
    '/parts/foundations/before/',
    '/practice/',
    '/practice/score/',
    '/practice/sort/',
    '/progress/',
    '/record/',
    '/review/',
    '/write/'
  ]
  expect(kinds.filter(path => !byPath.has(path))).toEqual([])
})

describe.each(pages)('$path', ({ html, path }) => {
  test('has one title, one description, one main heading and its language', () => {
    expect(html.match(/<title>[^<]{5,}<\/title>/g)).toHaveLength(1)
    const description = html.match(/<meta name="description" content="([^"]*)"/)?.[1] ?? ''
    expect(description.length, description).toBeGreaterThanOrEqual(20)
    expect(description.length, description).toBeLessThanOrEqual(200)
    expect(withoutData(html).match(/<h1[\s>]/g)).toHaveLength(1)
    expect(html).toMatch(/<html lang="en-GB"/)
  })

  test('never repeats an id', () => {
    const ids = attributes(html, 'id')
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('links only to pages and places that exist', () => {
    const dead = attributes(html, 'href').filter(href => {
      if (/^(https:|mailto:)/.test(href)) return false
      const url = new URL(href, `http://site${path}`)
      const target = byPath.get(url.pathname)
      if (!target) return !existsSync(join(dist, url.pathname)) || url.pathname.endsWith('/')
      return url.hash !== '' && !attributes(target.html, 'id').includes(decodeURIComponent(url.hash.slice(1)))
    })
    expect(dead).toEqual([])
  })

  test('labels and descriptions point at something', () => {
    const ids = new Set(attributes(html, 'id'))
    const pointed = [
      'for',
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'popovertarget',
      'interestfor'
    ].flatMap(name => attributes(html, name).flatMap(value => value.split(' ')))
    expect(pointed.filter(id => !ids.has(id))).toEqual([])
  })

  test('asks no other origin for anything', () => {
    const asked = [
      ...attributes(html, 'src'),
      ...[...html.matchAll(/<link[^>]+href="([^"]+)"/g)].map(found => found[1] ?? ''),
      ...[...html.matchAll(/url\(([^)]+)\)/g)].map(found => found[1] ?? '')
    ]
    expect(asked.filter(url => /^["']?(https?:)?\/\//.test(url))).toEqual([])
  })

  test('carries a strict policy and nothing inline that the policy would have to excuse', () => {
    const policy = html.match(/<meta http-equiv="content-security-policy" content="([^"]*)"/i)?.[1] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe-|\*|https?:/)
    // It rules only what comes after it.
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.search(/<(?:script|style|link)\b/))
    expect(hashesIn(policy, 'script-src')).toEqual(
      hashesOf(html, /<script(?![^>]*type="application\/json")[^>]*>([\s\S]*?)<\/script>/g)
    )
    expect(hashesIn(policy, 'style-src')).toEqual(hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g))
    expect(withoutData(html)).not.toMatch(/\sstyle="|\son\w+="/)
  })
})

test('titles and descriptions differ from page to page', () => {
  const titles = pages.map(({ html }) => html.match(/<title>([^<]*)/)?.[1])
  const descriptions = pages.map(({ html }) => html.match(/<meta name="description" content="([^"]*)"/)?.[1])
  expect(new Set(titles).size).toBe(pages.length)
  expect(new Set(descriptions).size).toBe(pages.length)
})
