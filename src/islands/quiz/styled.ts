import styles from '../../styles/questions.css?url'

let fetched: Promise<void> | null = null

/** Resolves when the styles of the rarer kinds apply; also where they cannot be had, since an unstyled field still works. */
export function styled(): Promise<void> {
  fetched ??= new Promise(resolve => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = styles
    link.onload = link.onerror = () => resolve()
    document.head.append(link)
  })
  return fetched
}
