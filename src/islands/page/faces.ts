/** Fetches the faces while nothing draws with them yet, so that the next page has them at once and this one does not jump. */
export function fetchFaces(faces: FontFaceSet): void {
  for (const face of ['Figtree', 'Young Serif']) faces.load(`1em "${face}"`).catch(() => {})
}
