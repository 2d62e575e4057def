import type { JSX } from 'preact'
import { arithmeticOf, remarkTexts } from '../../drills/arithmetic.ts'
import type { Ending } from '../../okr/attainment.ts'

/** How a score comes about: the line of numbers, each step in words, and what deserves a remark. */
export function Working({ ending }: { ending: Ending }): JSX.Element {
  const { formula, steps, remarks } = arithmeticOf(ending)
  return (
    <div class="working">
      {formula !== null && <p class="formula">{formula}</p>}
      <ul class="sums" role="list">
        {steps.map(({ words, numbers }) => (
          <li key={words}>
            <span>{words}</span> <span class="numbers">{numbers}</span>
          </li>
        ))}
      </ul>
      {remarks.map(remark => (
        <p key={remark} class="remark" data-remark={remark}>
          {remarkTexts[remark]}
        </p>
      ))}
    </div>
  )
}
