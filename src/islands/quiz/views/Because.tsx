import type { JSX } from 'preact'
import { Markup } from '../../Markup.tsx'

type Props = { html: string; right: boolean; verdict: string; tone?: 'right' | 'wrong' | undefined }

/** The verdict in a word or two, then why. */
export function Because({ html, right, verdict, tone = right ? 'right' : 'wrong' }: Props): JSX.Element {
  return (
    <div class="because" data-mark={tone}>
      <span class="verdict">{verdict}</span> <Markup html={html} class="inline" />
    </div>
  )
}
