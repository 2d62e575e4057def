/** Criteria that learners take for one another, each pair with the question that tells them apart. For interleaving. */
export const lookAlikes: readonly {
  readonly pair: readonly [string, string]
  readonly tells: string
}[] = [
  { pair: ['target', 'baseline'], tells: 'Which of the two numbers is missing: where it ends, or where it starts?' },
  { pair: ['measurable', 'target'], tells: 'Is there no number at all, or one without an end to reach?' },
  { pair: ['measurable', 'definition'], tells: 'Is the number missing, or is it unclear what it counts?' },
  { pair: ['definition', 'verifiable'], tells: 'Could it be counted in several ways, or looked up nowhere?' },
  { pair: ['outcome', 'meaningful'], tells: 'Is it work of yours, or attention that changes little?' },
  { pair: ['outcome', 'brief'], tells: 'Is the line only work, or a result with the way there hung on?' },
  { pair: ['destination', 'statement'], tells: 'Is it work to finish, or a topic without a promise?' },
  { pair: ['destination', 'qualitative'], tells: 'Is it a project, or a number that belongs in a key result?' },
  { pair: ['change', 'ambitious'], tells: 'Does the key result hold a level, or the objective stay where you are?' },
  { pair: ['change', 'arithmetic'], tells: 'Does the number stand still, or go the wrong way?' },
  { pair: ['clear', 'plain-language'], tells: 'Could it mean anything, or does only an insider know what it means?' },
  { pair: ['single-focus', 'concise'], tells: 'Are there two goals, or one in too many words?' },
  { pair: ['single-measure', 'brief'], tells: 'Are there two measures, or one with too much around it?' },
  {
    pair: ['assertive', 'ambitious'],
    tells: 'Does the key result leave a way out, or the objective promise only effort?'
  }
]
