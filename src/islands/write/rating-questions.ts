/** A plain question about a draft, and the criteria that answer it. The id is kept with learners' ratings. */
export type RatingQuestion = { readonly id: string; readonly text: string; readonly criteria: readonly string[] }

/** What a writer is asked before the first check, in the order of reading. */
export const ratingQuestions: readonly RatingQuestion[] = [
  {
    id: 'direction',
    text: 'Does the objective name a place to arrive at, in words?',
    criteria: ['destination', 'statement', 'qualitative', 'ambitious']
  },
  {
    id: 'understood',
    text: 'Would a colleague from elsewhere understand every word of it?',
    criteria: ['clear', 'concise', 'single-focus', 'plain-language']
  },
  {
    id: 'countable',
    text: 'Can each key result be counted or measured?',
    criteria: ['measurable', 'definition', 'single-measure', 'verifiable']
  },
  {
    id: 'from-to',
    text: 'Does each say from where to where?',
    criteria: ['target', 'baseline', 'arithmetic', 'change']
  },
  {
    id: 'results',
    text: 'Are they results, and not work to be done?',
    criteria: ['outcome', 'outcome-share', 'meaningful']
  },
  { id: 'by-when', text: 'Is it clear by when?', criteria: ['deadline'] },
  {
    id: 'set',
    text: 'Are there few of them, and does each say something of its own?',
    criteria: ['count', 'distinct', 'consistent']
  }
]
