import type { ContentReport } from './report-content.ts'
import type { LearnersReport } from './report-learners.ts'

/** The report as an author reads it in a terminal. */
export function reportText(content: ContentReport, learners: LearnersReport | null): string {
  const { longest, unlikely, homeless, untouched } = content
  const parts = [
    section(
      'Questions whose right option is the longest (learners find out quickly)',
      longest.flatMap(({ lesson, asked, questions, expected }) =>
        questions.length === 0
          ? []
          : [
              `${lesson}: ${questions.length} of ${asked}; chance would make ${expected.toFixed(1)}`,
              ...questions.map(id => `  ${id}`)
            ]
      )
    ),
    section(
      'Options nobody may choose',
      unlikely.map(({ question, option, why }) => `${question}, “${option}”: ${why}`)
    ),
    section('Cards whose lesson is not in the course', homeless),
    section(
      'Goals no question or card seems to touch (a guess by shared words; you know better)',
      untouched.map(({ lesson, goal }) => `${lesson}: ${goal}`)
    )
  ]
  return [...parts, ...(learners === null ? [] : ofLearners(learners))].join('\n\n')
}

function ofLearners({ read, skipped, questions, leeches }: LearnersReport): string[] {
  const rows = questions
    .toSorted((a, b) => a.easiness - b.easiness)
    .map(({ question, learners, easiness, discrimination, chosen }) => {
      const told = discrimination === null ? 'too little to tell' : discrimination.toFixed(2)
      const counts = Object.entries(chosen).map(([id, count]) => `${id} ${count}`)
      return `${question}: ${Math.round(easiness * 100)}% right at the first try, discrimination ${told}, learners ${learners}; ${counts.join(', ')}`
    })
  return [
    `Progress files read: ${read}`,
    section(
      'Files left out',
      skipped.map(({ file, why }) => `${file} ${why}`)
    ),
    section('Questions, the hardest first', rows),
    section(
      'Cards that are forgotten again and again',
      leeches.map(({ card, learners }) => `${card}: learners ${learners}`)
    )
  ]
}

const section = (title: string, lines: readonly string[]) =>
  `${title}\n${(lines.length === 0 ? ['none'] : lines).map(line => `  ${line}`).join('\n')}`
