/** Remembers how deep overviews open. The page has already been drawn that deep; here the buttons learn of it. */
export function rememberDepth(root: HTMLElement): void {
  const group = root.querySelector('[data-depth-choice]')
  const chosen = group?.querySelector<HTMLInputElement>(`[value="${root.dataset.depth ?? ''}"]`)
  if (chosen) chosen.checked = true
  delete root.dataset.depth
  group?.addEventListener('change', async ({ target }) => {
    const { value } = target as HTMLInputElement
    const { progress } = await import('../learner.ts')
    if (value === 'basic' || value === 'standard' || value === 'detailed') progress.settings.set('depth', value)
  })
}
