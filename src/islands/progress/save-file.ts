/** Offers everything kept as a file to save. */
export async function saveProgressFile(): Promise<void> {
  const [{ exportFile, fileName }, { progress }] = await Promise.all([
    import('../../progress/file.ts'),
    import('../learner/progress.ts')
  ])
  const now = Date.now()
  const url = URL.createObjectURL(new Blob([exportFile(progress, now)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName(now)
  link.click()
  // The browser reads the file after this turn; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
