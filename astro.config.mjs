import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { leanCriteria } from './src/build/lean-criteria.ts'
import { leanPages } from './src/build/lean-pages.ts'
import { leanRenderer } from './src/build/lean-renderer.ts'
import { leanScheduler } from './src/build/lean-scheduler.ts'
import { leanSyntax } from './src/build/lean-syntax.ts'
import { plainImports } from './src/build/plain-imports.ts'
import { devOverlay } from './src/course/dev-overlay.ts'

export default defineConfig({
  integrations: [mdx(), preact(), devOverlay(), leanPages()],
  // The site is one folder of files: it must work from any host and any sub-path (`astro build --base /some/base/`).
  output: 'static',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  // One response holds all that the first paint needs.
  build: { inlineStylesheets: 'always' },
  // Code in lessons is rare and never long; colouring it would need styles that the policy forbids.
  markdown: { syntaxHighlight: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports(), leanCriteria(), leanRenderer(), leanScheduler(), leanSyntax()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What every island needs comes in one piece: small files compress worse than one.
              codeSplitting: {
                groups: [
                  // Comes with the page's own script, so that nobody fetches it twice.
                  {
                    name: 'storage',
                    test: /\/src\/(progress\/(glance|object|storage)|text\/plural|site)\.ts$|preload-helper/,
                    priority: 3
                  },
                  {
                    name: 'islands',
                    test: /node_modules\/(preact|nanostores\/(atom|clean-stores))\/|\/src\/(progress\/(ground|json|merge|page-ground|quarantine|renamed|saved|time)|islands\/(learner\/ground|Markup|quiz\/use-lazy|ready|use-store)|text\/(digits|spans))\.tsx?$/,
                    priority: 2
                  },
                  // The grader in one piece: the desk fetches it with the first key pressed.
                  {
                    name: 'grader',
                    test: /\/src\/(grader\/|okr\/(?!pasted\/|read-draft|write-draft|attainment)|text\/(forms|words)\.ts|islands\/write\/criterion-of\.ts)/,
                    priority: 1
                  },
                  // The learner's drafts: the progress page and the map read them too.
                  {
                    name: 'drafts',
                    test: /\/src\/(progress\/(drafts|grading|rating|set-aside)|islands\/learner\/drafts)\.ts/,
                    priority: 2
                  },
                  // The desk in one piece, but for its start. What is opened on it later has pieces of its own.
                  {
                    name: 'desk',
                    test: /\/src\/islands\/write\/(Desk|Sheet|SheetButtons|Brief|\w*Fields?|KeyResults?|LaterPanels|Panel|Still|blanks|marks|moved|open-draft|promises|scenario|sheet-fields|undo|use-[a-z]+)\.tsx?$/,
                    priority: 1
                  },
                  // What the desk does without.
                  {
                    name: 'learner',
                    test: /\/src\/(progress\/(lessons|local-days|reviews|settings)|cards\/review|islands\/(use-keys|learner\/(lessons|reviews|settings)))\.ts$/,
                    priority: 1
                  },
                  // What a deck of cards carries: the review and the progress page want all of it too.
                  {
                    name: 'schedule',
                    test: /node_modules\/ts-fsrs\/|\/src\/(cards\/(done-today|due-text|horizon|order|schedule)|progress\/past|islands\/deck\/(CardTurn|due-texts|grade-names))\.tsx?$/,
                    priority: 1
                  }
                ]
              }
            }
          }
        }
      }
    }
  }
})
