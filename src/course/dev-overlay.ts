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
        const show = () => {
          const err = { name: 'Content', title: 'The content has mistakes', message: problemsText(problems), stack: '' }
          server.ws.send({ type: 'error', err })
        }
        announced.subscribe(message => {
          const before = problems.length
          problems = isProblems(message) ? message : []
          if (problems.length > 0) show()
          else if (before > 0) server.ws.send({ type: 'full-reload', path: '*' })
        })
        // A page opened after the mistake was made shows it too.
        server.ws.on('connection', () => {
          if (problems.length > 0) show()
        })
      }
    }
  }
}

function isProblems(message: unknown): message is readonly Problem[] {
  return Array.isArray(message)
}
