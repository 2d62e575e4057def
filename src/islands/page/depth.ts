/** Remembers how deep overviews open. The page has already been drawn that deep; here the buttons learn of it. */
export function rememberDepth(root: HTMLElement): void {
  const group = root.querySelector('[data-depth-choice]')
  const chosen = group?.querySelector<HTMLInputElement>(`[value="${root.dataset.depth ?? ''}"]`)
  if (chosen) chosen.checked = true
  delete root.dataset.depth
  group?.addEventListener('change', async ({ target }) => {
    const { value } = target as HTMLInputElement
    const { settingStore } = await import('../learner/settings.ts')
    if (value === 'basic' || value === 'standard' || value === 'detailed') settingStore.set('depth', value)
  })
}
