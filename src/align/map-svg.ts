import type { Card, Layout } from './layout.ts'
import { cairn } from './stones.ts'

const escaped = (text: string) =>
  text
    // What XML may not hold at all, not even written another way.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const at = (value: number) => String(Math.round(value * 10) / 10)

/** Colours of the picture as a file, which has no page around it. Where a style sheet knows the classes, it decides. */
const paint = {
  ink: '#1f2629',
  soft: '#4f5a5d',
  paper: '#fffefb',
  moss: '#1d5f50',
  mossSoft: '#dfece4',
  ochre: '#8f4510'
}

/** The map as an SVG file that stands by itself. The names say what its cards are, for whoever styles it on a page. */
export function mapSvg({ width, height, em, pad, leading, cards, headings, edges }: Layout, title: string): string {
  const words = (lines: readonly string[], x: number, y: number, size: number, style: string) =>
    lines
      .map(
        (line, index) =>
          `<text x="${at(x)}" y="${at(y + index * leading)}" font-size="${at(size)}" ${style}>${escaped(line)}</text>`
      )
      .join('')
  const card = ({ side, x, y, width, height, lines, notes, links }: Card) => {
    const own = side === 'company'
    const top = y + pad + em
    const below = top + lines.length * leading
    const stones = own
      ? cairn(links, x + width - pad - 0.9 * em, y + height - pad * 0.7, em)
          .map(
            ({ cx, cy, rx, ry, class: name }) =>
              `<ellipse class="${name}" cx="${at(cx)}" cy="${at(cy)}" rx="${at(rx)}" ry="${at(ry)}" fill="${name === 'stone' ? paint.moss : paint.ochre}"/>`
          )
          .join('')
      : ''
    const dash = notes.length > 0 ? ` stroke-dasharray="${at(0.4 * em)} ${at(0.3 * em)}"` : ''
    return (
      `<g class="card ${side}"><rect class="box" x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" rx="${at(0.6 * em)}" ` +
      `fill="${own ? paint.mossSoft : paint.paper}" stroke="${notes.length > 0 ? paint.ochre : paint.moss}" stroke-width="1.5"${dash}/>` +
      words(lines, x + pad, top, em, `class="words" fill="${paint.ink}"${own ? ' font-family="Georgia, serif"' : ''}`) +
      notes
        .map(({ text, kind }, index) =>
          words(
            [text],
            x + pad,
            below + index * leading,
            0.82 * em,
            `class="note ${kind}" fill="${paint.ochre}" font-weight="bold"`
          )
        )
        .join('') +
      `${stones}</g>`
    )
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 ${at(width + 12)} ${at(height + 12)}" width="${at(width + 12)}" height="${at(height + 12)}" ` +
    `font-family="Figtree, system-ui, sans-serif" role="img" aria-label="${escaped(title)}">` +
    edges
      .map(
        ({ path, end }) =>
          `<path class="edge" d="${path}" fill="none" stroke="${paint.moss}" stroke-width="2"/><circle class="stone" cx="${at(end.x)}" cy="${at(end.y)}" r="4" fill="${paint.moss}"/>`
      )
      .join('') +
    headings
      .map(({ x, y, lines }) =>
        words(lines, x, y + 0.9 * em, 0.9 * em, `class="heading" fill="${paint.soft}" font-weight="bold"`)
      )
      .join('') +
    `${cards.map(card).join('')}</svg>`
  )
}
