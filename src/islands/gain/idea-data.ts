import type { AskedTwice } from '../../progress/gain.ts'

/** An idea as a page shows it: its two questions by id, and where it is taught. */
export type IdeaData = AskedTwice & {
  readonly title: string
  /** Where to read it, as shown and as an address: “3 Key results: From a start to a target”. */
  readonly place: string
  readonly href: string
}
