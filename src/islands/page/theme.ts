/** The theme switch of the header: light or dark from now on, whatever the system says. */
export function switchTheme(root: HTMLElement): void {
  const button = root.querySelector('[data-theme-switch]')
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  const show = () => button?.setAttribute('aria-pressed', String(isDark()))
  show()
  button?.addEventListener('click', async () => {
    const theme = isDark() ? ('light' as const) : ('dark' as const)
    root.dataset.theme = theme
    show()
    const { settingStore } = await import('../learner/settings.ts')
    settingStore.set('theme', theme)
  })
}
