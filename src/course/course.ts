import type { SampleMap } from '../align/sample.ts'
import type { Card } from '../cards/card.ts'
import type { ScoreCase } from '../drills/cases.ts'
import type { DeckName, SortKind } from '../drills/decks.ts'
import type { Statement as SortStatement } from '../drills/sort.ts'
import type { Draft } from '../okr/draft.ts'
import type { Question } from '../quiz/question.ts'
import type { LibraryOkr } from './library.ts'

/** Markup made by the build from checked Markdown; safe to put on a page as it is. */
export type Html = string

/** Everything the content folder says, checked and in order: pages, review, glossary and exports all read this. */
export type Course = {
  readonly title: string
  readonly parts: readonly Part[]
  /** In course order. */
  readonly lessons: readonly Lesson[]
  readonly scenarios: readonly Scenario[]
  /** Every definition of every lesson, in alphabetical order. */
  readonly terms: readonly Term[]
  readonly sources: readonly Source[]
  /** Commented OKRs, weak and strong, in the order of fields. */
  readonly library: readonly LibraryOkr[]
  /** Statements to sort, by deck. */
  readonly decks: Decks
  /** Quarters that have ended, to be scored. */
  readonly cases: readonly ScoreCase[]
  /** Companies to practise aligning on. */
  readonly maps: readonly SampleMap[]
}

/** The statements of each deck, in the order of its file; empty where there is no file. */
export type Decks = Readonly<Record<DeckName, readonly SortStatement[]>>

export type Part = {
  readonly id: string
  /** 1, 2, 3 … as shown. */
  readonly number: number
  readonly title: string
  readonly summary: string
  /** Ids of its lessons, in order. */
  readonly lessons: readonly string[]
  /** Said above the questions before it; empty where its author says nothing. */
  readonly intro: Html
  /** What is asked before and after it. */
  readonly ideas: readonly Idea[]
}

/** One idea of a part, asked before its lessons and again after them, in other words. */
export type Idea = {
  /** `part-id/idea-id`: kept for ever. */
  readonly id: string
  /** A few words that name it. */
  readonly title: string
  /** Id of the lesson that teaches it, and of the heading there, if one is named. */
  readonly lesson: string
  readonly chapter: string | null
  readonly before: Question
  readonly after: Question
}

export type Lesson = {
  /** The file's name without `.mdx`. */
  readonly id: string
  /** Former ids, so that a learner's history finds its way. */
  readonly renamed: readonly string[]
  /** Place in the course as shown, such as “2.2”. */
  readonly number: string
  /** Id of its part. */
  readonly part: string
  readonly title: string
  readonly goals: readonly string[]
  readonly minutes: number
  /** One plain sentence, for lists and search engines. */
  readonly description: string
  /** In the order of the page. */
  readonly blocks: readonly Block[]
  /** The works cited, in the order the front matter names them. */
  readonly sources: readonly Source[]
  /** Ids of the terms marked in its text, in order of appearance: the page holds a pop-up for each. */
  readonly termsUsed: readonly string[]
}

/** One thing on a lesson page. A new block is one entry here, one reader in `blocks/`, one component in `components/lesson/`. */
export type Block =
  | { readonly type: 'overview'; readonly basic: Html; readonly standard: Html; readonly detailed: Html }
  | { readonly type: 'heading'; readonly id: string; readonly depth: 2 | 3; readonly html: Html; readonly text: string }
  | { readonly type: 'prose'; readonly html: Html }
  | {
      readonly type: 'conversation'
      readonly title: string
      readonly lines: readonly Line[]
      readonly recall: Question
    }
  | { readonly type: 'explain'; readonly title: string; readonly html: Html }
  | { readonly type: 'analogy'; readonly title: string; readonly html: Html }
  | { readonly type: 'definition'; readonly term: Term }
  | { readonly type: 'okr'; readonly okr: OkrExample }
  | {
      readonly type: 'compare'
      readonly of: 'objective' | 'key-result'
      readonly weak: Statement
      readonly strong: Statement
      readonly rule: Html
    }
  | {
      readonly type: 'memory'
      readonly kind: MemoryKind
      readonly html: Html
      readonly ask: string
      readonly answer: Html
    }
  | { readonly type: 'card'; readonly card: Card }
  | { readonly type: 'question'; readonly question: Question }
  | {
      readonly type: 'write'
      readonly scenario: string
      /** The criteria the check speaks of; null for all. */
      readonly criteria: readonly string[] | null
      readonly html: Html
    }
  | {
      readonly type: 'sort'
      readonly deck: DeckName
      /** The answers there are, two or more. */
      readonly kinds: readonly SortKind[]
      /** How many statements a run has. */
      readonly count: number
      readonly html: Html
    }
  /** Criteria whose flaws are put in; null for all. */
  | { readonly type: 'mend'; readonly criteria: readonly string[] | null; readonly html: Html }
  | { readonly type: 'score' /** Id of the case. */; readonly case: string; readonly html: Html }

export type MemoryKind = 'rhyme' | 'story' | 'acronym' | 'mnemonic'

/** What one person says in a conversation. */
export type Line = { readonly speaker: string; readonly html: Html }

/** A line of an OKR as plain text, with a comment for the reader. */
export type Statement = { readonly text: string; readonly comment: Html | null }

/** A whole OKR shown as an example or a model answer. */
export type OkrExample = {
  readonly title: string
  readonly objective: Statement
  readonly keyResults: readonly Statement[]
  readonly cycle: string | null
  /** Said of the whole, below it. */
  readonly note: Html | null
}

export type Term = {
  readonly id: string
  readonly term: string
  /** Other forms to recognise in running text. */
  readonly also: readonly string[]
  readonly html: Html
  /** The definition without markup, one paragraph. */
  readonly text: string
  /** Id of the lesson that teaches it. */
  readonly lesson: string
}

/** A brief for the writing exercise. */
export type Scenario = {
  readonly id: string
  readonly title: string
  /** Who writes: “marketing”, “product”, “school”, “sales” … */
  readonly field: string
  readonly summary: string
  readonly cycle: string
  readonly situation: Html
  /** The numbers the writer has on hand. */
  readonly numbers: readonly { readonly what: string; readonly value: string }[]
  readonly model: OkrExample
}

export type Source = {
  readonly id: string
  readonly author: string
  readonly title: string
  readonly year: string
  readonly url: string | null
  /** What it is good for, or how it was read; shown below the entry. */
  readonly note: string | null
}

/** The OKR of an example, ready for the grader. */
export function draftOf(example: OkrExample): Draft {
  const { objective, keyResults, cycle } = example
  return {
    objective: objective.text,
    keyResults: keyResults.map(({ text }) => text),
    ...(cycle === null ? {} : { cycle })
  }
}
