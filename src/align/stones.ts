/** A stone of a cairn: an ellipse. */
export type Stone = { readonly cx: number; readonly cy: number; readonly rx: number; readonly ry: number }

/** Higher cairns fall over. */
const HIGHEST = 5

/**
 * A cairn with a stone for every link, the broadest below; at most five.
 * @param x its middle
 * @param y the ground it stands on
 */
export function cairn(links: number, x: number, y: number, em: number): readonly Stone[] {
  const ry = 0.15 * em
  return Array.from({ length: Math.min(links, HIGHEST) }, (_, at) => ({
    cx: x + (at % 2 === 0 ? 0.05 : -0.06) * em,
    cy: y - ry - at * 1.75 * ry,
    rx: (0.62 - at * 0.1) * em,
    ry
  }))
}
