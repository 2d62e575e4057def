import type { Band, Meaning } from '../okr/attainment.ts'

/** What a band says, in Google’s wording of the numbers and ours of the words. */
export const bandTexts: Readonly<Record<Band, string>> = {
  low: '0.0 to 0.3: little of the way.',
  middle: '0.4 to 0.6: some way, short of the aim.',
  high: '0.7 to 1.0: most of the way, or all of it.'
}

/** What a score means, given what was promised. */
export const meaningTexts: Readonly<Record<Meaning, string>> = {
  kept: 'A committed OKR promises the whole, and this one kept its promise. Check that nothing else had to pay for it.',
  missed:
    'A committed OKR promises the whole, so anything short of 1.0 is a miss, even where most of it is done. Say early who was counting on it, and find out what stood in the way.',
  success:
    'An aspirational OKR aims higher than anyone can be sure of. About 0.7 is what it is meant to end at: a success, not a failure.',
  'too-easy':
    'An aspirational OKR that ends at 1.0 deserves a question: was it as bold as it looked, or was there luck? Aim higher next time.',
  'on-the-way':
    'For an aspirational OKR this is short of a success, and still movement. What was learnt decides what becomes of it.',
  rethink: 'Even for an aspirational OKR this is little. Look at the aim and the way before you carry it on.'
}
