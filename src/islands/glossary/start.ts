import { folded } from '../../text/folded.ts'
import { plural } from '../../text/plural.ts'

/** Filters the list of terms while the learner types; without this script the whole list stands there. */
export function start(root: Element): void {
  const input = root.querySelector<HTMLInputElement>('[data-filter] input')
  const none = root.querySelector<HTMLElement>('[data-none]')
  const found = root.querySelector('[data-found]')
  if (!input) return
  const terms = [...root.querySelectorAll<HTMLElement>('[data-term]')].map(element => ({
    element,
    names: folded(element.dataset.term ?? ''),
    text: folded(element.querySelector('dd .flow')?.textContent ?? '')
  }))
  const filter = () => {
    const asked = folded(input.value.trim())
    // Names first: whoever types “target” wants the term, not every definition that mentions it.
    const byName = terms.filter(({ names }) => names.includes(asked))
    const shown = new Set(byName.length > 0 ? byName : terms.filter(({ text }) => text.includes(asked)))
    for (const term of terms) term.element.hidden = !shown.has(term)
    if (none) none.hidden = shown.size > 0
    found?.replaceChildren(asked === '' ? '' : plural(shown.size, 'term'))
  }
  input.addEventListener('input', filter)
  if (input.value) filter()
}
