import type { JSX } from 'preact'
import { findingsOf } from '../../align/findings.ts'
import { layoutOf } from '../../align/layout.ts'
import { mapSvg } from '../../align/map-svg.ts'
import { mapMarkdown } from '../../align/map-text.ts'
import type { LaterProps } from './Later.tsx'

function saveAs(name: string, text: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // The browser needs the address until the download has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** The map as a picture, as text, or on paper. */
export function Take({ hand: { map } }: LaterProps): JSX.Element {
  const stem =
    map.name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'map'
  return (
    <div class="row take-map">
      <button
        type="button"
        class="button small"
        onClick={() => saveAs(`${stem}.svg`, mapSvg(layoutOf(map, { width: 1000, em: 16 }), map.name), 'image/svg+xml')}
      >
        Save the picture (SVG)
      </button>
      <button
        type="button"
        class="button small"
        onClick={() => saveAs(`${stem}.md`, mapMarkdown(map, findingsOf(map)), 'text/markdown')}
      >
        Save as Markdown
      </button>
      <button type="button" class="button small" onClick={() => print()}>
        Print map and list
      </button>
    </div>
  )
}
