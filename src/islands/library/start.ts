import { folded } from '../../text/folded.ts'
import { plural } from '../../text/plural.ts'
import { type Asked, askedFrom, lists, matches, queryOf } from './asked.ts'

type Row = { readonly id: string; readonly element: HTMLElement; readonly is: ReadonlySet<string>; words: string }

/** Filters the list of the library; without this script the whole list stands there, with its places to jump to. */
export function start(root: Element, { words }: { words: string }): void {
  const form = root.querySelector('form')
  const search = root.querySelector<HTMLInputElement>('input[type=search]')
  const none = root.querySelector<HTMLElement>('[data-none]')
  const found = root.querySelector('[data-found]')
  const everything = root.querySelector<HTMLElement>('[data-clear]')
  if (!form || !search) return
  const selects = [...form.querySelectorAll('select')]
  const rows = [...root.querySelectorAll<HTMLElement>('[data-okr]')].map(
    (element): Row => ({
      id: element.dataset.okr ?? '',
      element,
      is: new Set(element.dataset.is?.split(' ')),
      words: folded(element.textContent ?? '')
    })
  )
  const jump = root.querySelector<HTMLElement>('.jump')
  const sections = [...root.querySelectorAll<HTMLElement>('[data-function]')]

  const asked = (): Asked => {
    const params = new URLSearchParams(selects.map(({ name, value }) => [name, value]))
    params.set('q', search.value)
    return askedFrom(params.toString())
  }
  const show = () => {
    const now = asked()
    const shown = new Set(rows.filter(row => matches(row, now)))
    for (const row of rows) row.element.hidden = !shown.has(row)
    for (const section of sections) section.hidden = !section.querySelector('[data-okr]:not([hidden])')
    if (none) none.hidden = shown.size > 0
    const all = shown.size === rows.length
    found?.replaceChildren(all ? `All ${plural(rows.length, 'OKR')}` : `${shown.size} of ${plural(rows.length, 'OKR')}`)
    if (everything) everything.hidden = all
    // Its places to jump to and their numbers are those of the whole list.
    if (jump) jump.hidden = !all
    history.replaceState(history.state, '', `${location.pathname}${queryOf(now)}${location.hash}`)
  }
  const clear = () => {
    form.reset()
    show()
  }

  // Every word of every entry, fetched once somebody looks for words; until then titles and objectives are searched.
  let asking = false
  const learn = () => {
    if (asking) return
    asking = true
    fetch(words)
      .then(answer => answer.json())
      .then((known: Record<string, string>) => {
        for (const row of rows) row.words = `${row.words} ${known[row.id] ?? ''}`
        show()
      })
      .catch(() => {
        asking = false
      })
  }

  const first = askedFrom(location.search)
  for (const select of selects) {
    const name = lists.find(each => each === select.name)
    const wanted = name ? first[name] : ''
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted
  }
  search.value = first.q || search.value
  if (search.value !== '') learn()

  form.hidden = false
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('change', show)
  search.addEventListener('focus', learn)
  search.addEventListener('input', show)
  search.addEventListener('keydown', event => {
    if (event.key === 'Escape' && search.value !== '') {
      search.value = ''
      show()
    }
  })
  everything?.addEventListener('click', () => {
    clear()
    search.focus()
  })
  show()
}
