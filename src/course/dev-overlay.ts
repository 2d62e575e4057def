import type { AstroIntegration } from 'astro'
import { announced } from './course-loader.ts'
import { type Problem, problemsText } from './problem.ts'

/** Shows the problems of the content over the page while authors work, and takes them away once they are mended. */
export function devOverlay(): AstroIntegration {
  return {
    name: 'course-overlay',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let problems: readonly Problem[] = []
        const show = () => server.ws.send(payloadOf(problems))
        const listen = (message: unknown) => {
          const before = problems.length
          problems = isProblems(message) ? message : []
          if (problems.length > 0) show()
          else if (before > 0) server.ws.send({ type: 'full-reload', path: '*' })
        }
        announced.subscribe(listen)
        // A change of the configuration starts another server.
        server.httpServer?.once('close', () => announced.unsubscribe(listen))
        // A page opened after the mistake was made shows it too.
        server.ws.on('connection', () => {
          if (problems.length > 0) show()
        })
      }
    }
  }
}

// Astro would read the message as Markdown, but ours quotes Markdown for authors to copy: so it is sent as finished HTML.
function payloadOf(problems: readonly Problem[]) {
  const message = problemsText(problems).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const err = { name: 'Content', title: 'The content has mistakes', message, stack: '' }
  return { type: 'error' as const, err, __isEnhancedAstroErrorPayload: true }
}

function isProblems(message: unknown): message is readonly Problem[] {
  return Array.isArray(message)
}
