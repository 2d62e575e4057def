import { Located } from '../okr/pasted/places.ts'
import type { Span } from '../text/spans.ts'

const KEY = /\s*:/y

/** Each unit of a JSON string and the stretch that writes it; `start` is its opening quote. */
function unitsOf(json: string, start: number): { units: Span[]; end: number } {
  const units: Span[] = []
  let at = start + 1
  while (at < json.length && json.charAt(at) !== '"') {
    const length = json.charAt(at) !== '\\' ? 1 : json.charAt(at + 1) === 'u' ? 6 : 2
    units.push([at, at + length])
    at += length
  }
  return { units, end: at + 1 }
}

/**
 * Where the texts of valid JSON stand, by their path: `0.keyResults.2`. The value of a key said twice is the last, as
 * `JSON.parse` has it.
 */
export function jsonPlaces(json: string): ReadonlyMap<string, Located> {
  const places = new Map<string, Located>()
  const here: (string | number)[] = []
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at)
    const last = here.at(-1)
    if (sign === '{') here.push('')
    else if (sign === '[') here.push(0)
    else if (sign === '}' || sign === ']') here.pop()
    else if (sign === ',' && typeof last === 'number') here[here.length - 1] = last + 1
    else if (sign === '"') {
      const { units, end } = unitsOf(json, at)
      KEY.lastIndex = end
      const text = json.slice(at, end)
      if (typeof last === 'string' && KEY.test(json)) {
        here[here.length - 1] = String(JSON.parse(text))
        at = KEY.lastIndex - 1
      } else {
        places.set(
          here.join('.'),
          new Located(
            units,
            units.map(() => 0)
          )
        )
        at = end - 1
      }
    }
  }
  return places
}
