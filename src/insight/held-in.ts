import { grade } from '../grader/grade.ts'
import type { Lines } from '../progress/grading.ts'

/**
 * By criterion, whether a text holds it, as the grader of today says: true where no line misses it. Criteria it cannot
 * judge in this text are missing, and so is advice, which costs nothing.
 */
export function heldIn({ objective, keyResults, cycle, commitment }: Lines): ReadonlyMap<string, boolean> {
  const report = grade({
    objective: objective.trim() === '' ? null : objective,
    keyResults: keyResults.filter(line => line.trim() !== ''),
    ...(cycle === '' ? {} : { cycle }),
    ...(commitment === undefined ? {} : { commitment })
  })
  const held = new Map<string, boolean>()
  const findings = [report.objective?.findings ?? [], ...report.keyResults.map(({ findings }) => findings)].flat()
  for (const { criterion, verdict, severity } of [...findings, ...report.findings]) {
    if (verdict !== 'unsure' && severity !== 'advice')
      held.set(criterion, held.get(criterion) !== false && verdict === 'met')
  }
  return held
}
