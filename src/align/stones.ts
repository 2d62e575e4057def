/** A stone of a cairn: an ellipse. The topmost is painted, like the first mark of a trail. */
export type Stone = {
  readonly cx: number
  readonly cy: number
  readonly rx: number
  readonly ry: number
  readonly class: 'stone' | 'stone top'
}

/** Higher cairns fall over. */
const HIGHEST = 5

/** How high a cairn may rise, in parts of the type size. */
export const CAIRN = 1.75

/**
 * A cairn with a stone for every link, the broadest below; at most five.
 * @param x its middle
 * @param y the ground it stands on
 */
export function cairn(links: number, x: number, y: number, em: number): readonly Stone[] {
  const ry = 0.19 * em
  const count = Math.min(links, HIGHEST)
  return Array.from({ length: count }, (_, at) => ({
    cx: x + (at % 2 === 0 ? 0.06 : -0.08) * em,
    cy: y - ry - at * 1.75 * ry,
    rx: (0.92 - at * 0.15) * em,
    ry,
    class: at === count - 1 ? 'stone top' : 'stone'
  }))
}
