import type { JSX } from 'preact'
import { suggestionsFor } from '../../align/findings.ts'
import { wordsOn } from '../../align/map-text.ts'
import { linksOf, type MapObjective } from '../../align/okr-map.ts'
import type { MapInHand } from './use-map.ts'

type Props = {
  hand: MapInHand
  objective: MapObjective
  /** Where on the page it stands, so that ids occur once. */
  at: 'map' | 'list'
  onLinked: (to: string) => void
}

/** What one team objective serves and why: links to write on, to add and to remove, and those the words suggest. */
export function Served({ hand, objective, at, onLinked }: Props): JSX.Element {
  const { map, sample, turnedDown, change } = hand
  const { id: from } = objective
  const links = linksOf(map, from)
  const open = map.company.filter(({ id }) => !links.some(({ to }) => to === id))
  const link = (to: string) => {
    change(`Linked to “${wordsOn(map, to)}”. Say how.`, [{ what: 'link', from, to, there: true }])
    onLinked(to)
  }
  return (
    <div class="served">
      {links.map(({ to, so }) => {
        const author = sample?.left.find(left => left.from === from && left.to === to)
        return (
          <div class="link" key={to}>
            <label for={`${at}-so-${from}-${to}`}>
              <span class="to">{wordsOn(map, to)}</span> We do this so that …
            </label>
            <div class="row">
              <input
                id={`${at}-so-${from}-${to}`}
                maxLength={300}
                value={so}
                onInput={event =>
                  change('', [{ what: 'so', from, to, value: event.currentTarget.value }], `so ${from} ${to}`)
                }
              />
              <button
                type="button"
                class="button small"
                onClick={() => change('Link removed.', [{ what: 'link', from, to, there: false }])}
              >
                Remove<span class="unseen"> the link to {wordsOn(map, to)}</span>
              </button>
            </div>
            <p class="on-paper">
              Serves “{wordsOn(map, to)}”{so.trim() === '' ? '.' : `: we do this so that ${so.trim()}.`}
            </p>
            {author && <p class="soft">The author of this map drew this link too: “so that {author.so}”.</p>}
          </div>
        )
      })}
      {suggestionsFor(map, objective, to => turnedDown(from, to)).map(({ to, words }) => (
        <div class="suggestion" key={to}>
          <p>
            This and <span class="to">{wordsOn(map, to)}</span> share words: {words.join(', ')}. Link them?
          </p>
          <div class="row">
            <button type="button" class="button small" onClick={() => link(to)}>
              Link<span class="unseen"> to {wordsOn(map, to)}</span>
            </button>
            <button
              type="button"
              class="button small"
              onClick={() => change('Not suggested again.', [{ what: 'turn-down', from, to, down: true }])}
            >
              No<span class="unseen">, do not link to {wordsOn(map, to)}</span>
            </button>
          </div>
        </div>
      ))}
      {open.length > 0 && (
        <div class="link">
          <label for={`${at}-to-${from}`}>
            {links.length === 0 ? 'Which objective does it serve?' : 'It also serves'}
          </label>
          <select
            id={`${at}-to-${from}`}
            value=""
            onChange={event => event.currentTarget.value !== '' && link(event.currentTarget.value)}
          >
            <option value="">Choose an objective of the company</option>
            {open.map(({ id }) => (
              <option key={id} value={id}>
                {wordsOn(map, id)}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  )
}
