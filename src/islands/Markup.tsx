import type { JSX } from 'preact'

type Props = { html: string; class?: string }

/** Markup the build made from checked Markdown. Nothing a learner typed ever comes through here. */
export function Markup({ html, class: name }: Props): JSX.Element {
  return <div class={name} dangerouslySetInnerHTML={{ __html: html }} />
}
