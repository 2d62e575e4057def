/** The name and the rooms of the site. */
export const site = {
  name: 'Cairn',
  claim: 'A free course that teaches you to write OKRs, and lets you practise until you can.'
} as const

/** What the header shows, in this order. */
export const navigation = [
  { path: '/', label: 'Course' },
  { path: '/write/', label: 'Write' },
  { path: '/practice/', label: 'Practice' },
  { path: '/library/', label: 'Library' },
  { path: '/review/', label: 'Review' },
  { path: '/criteria/', label: 'Criteria' },
  { path: '/glossary/', label: 'Glossary' },
  { path: '/progress/', label: 'Progress' }
] as const

/** The drills, in the order of /practice/. */
export const drills = [
  {
    path: '/practice/sort/',
    title: 'Sort',
    about: 'Objective or key result, outcome or output? Twelve lines at a time, and a reason for each.',
    takes: 'about 4 minutes'
  },
  {
    path: '/practice/mend/',
    title: 'Mend',
    about: 'A good OKR with something wrong in it. Mark the words, name the fault, write the line anew.',
    takes: 'about 3 minutes an OKR'
  },
  {
    path: '/practice/score/',
    title: 'Score',
    about: 'The quarter is over. Give each key result its score, then decide: keep, change or drop.',
    takes: 'about 5 minutes a case'
  },
  {
    path: '/practice/align/',
    title: 'Align',
    about: 'A map of what teams do for the company. Draw the links, say how, and find what serves nothing.',
    takes: 'about 10 minutes a map'
  }
] as const

/**
 * An address within the site, below whatever folder it is served from.
 * @param path starts with a slash, such as `/write/`
 * @param base the folder, `/` or `/some/base` with or without its last slash
 */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}${path}`
}
