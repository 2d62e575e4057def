import type { Broken } from './broken.ts'
import { COURSE, FIRST, PARTS, SCORES, SOURCES } from './valid.ts'

/** Slips of the hand and of editors: the first guess of a parser would be wrong about each. */
export const brokenSlips: Record<string, Broken> = {
  // YAML in the author’s words
  'a tab in front of an entry': [
    FIRST,
    '  - tell one from the other',
    '\t- tell one from the other',
    'lessons/first.mdx:5: the front matter cannot be read at “- tell one from the other”: it is indented with a tab.'
  ],
  'a field written twice': [
    FIRST,
    'minutes: 5',
    'minutes: 5\nminutes: 6',
    'lessons/first.mdx:7: the front matter cannot be read at “minutes: 6”: its group has a field of that name already.'
  ],
  'a quotation mark never closed, shown where it opens': [
    FIRST,
    'title: First',
    'title: "First',
    'lessons/first.mdx:2: the front matter cannot be read at “title: "First”: “"” is never closed.'
  ],
  'a brace never closed, without its echoes': [
    SCORES,
    '{ held: 9, of: 12 }',
    '{ held: 9, of: 12',
    'scores.yaml:11: scores.yaml cannot be read at “level: { held: 9, of: 12”: “{” is never closed.'
  ],
  'a field indented otherwise than its neighbours': [
    COURSE,
    '    title:',
    '   title:',
    'course.yaml:4: course.yaml cannot be read at “title: Start”: it does not begin where its neighbours do.'
  ],
  'a line indented further than what it follows': [
    PARTS,
    '  text: Become',
    '    text: Become',
    'sort/parts.yaml:1: parts.yaml cannot be read at “- id: parts-1”: the next line is indented further than this one.'
  ],
  'a value that begins with emphasis': [
    PARTS,
    'text: Become the',
    'text: *Become* the',
    'sort/parts.yaml:2: parts.yaml cannot be read at “text: *Become* the shop neighbours come back to”: something follows the end of the value.'
  ],
  'a value that is only an asterisk and a word': [
    PARTS,
    'text: Become the shop neighbours come back to',
    'text: *Become',
    'sort/parts.yaml:2: parts.yaml cannot be read at “text: *Become”: the value begins with an asterisk.'
  ],
  'a value that begins with another sign': [
    PARTS,
    'text: Become the shop neighbours come back to',
    'text: @shop',
    'sort/parts.yaml:2: parts.yaml cannot be read at “text: @shop”: the value begins with “@”.'
  ],
  'two slips on two lines': [
    PARTS,
    'text: Become the shop neighbours come back to\n  is: objective\n  because: A place',
    'text: Become: a shop\n  is: objective\n  because: A: place',
    'sort/parts.yaml:2: parts.yaml cannot be read at “text: Become: a shop”: the value holds a colon.\nsort/parts.yaml:4: parts.yaml cannot be read at “because: A: place to arrive at.”: the value holds a colon.'
  ],
  'a decimal with a comma': [
    SCORES,
    'actual: 25,',
    'actual: 24,5,',
    'scores.yaml:8: “[1].keyResults[1].measure” in scores.yaml has an unknown field “5”.'
  ],
  'front matter without its end': [
    FIRST,
    'renamed: [zeroth]\n---\n',
    'renamed: [zeroth]\n\n',
    'lessons/first.mdx:1: the front matter is never closed.'
  ],
  'a line that begins with hundreds of signs': [
    FIRST,
    'Intel used them',
    `${'> '.repeat(5000)}Intel used them`,
    'lessons/first.mdx:42: quotes, lists or emphasis stand inside one another more than 100 times.'
  ],
  // Tags
  'a tag misspelt where it opens': [
    FIRST,
    '<Card id="from-to">',
    '<Crad id="from-to">',
    'lessons/first.mdx:91: “<Crad>” is closed by “</Card>” on line 94.'
  ],
  'an attribute written twice': [
    FIRST,
    '<Card id="from-to">',
    '<Card id="from-to" id="to-from">',
    'lessons/first.mdx:91: <Card> has its attribute “id” twice.'
  ],
  // Letters
  'quotes of Windows-1252': [
    FIRST,
    'Intel used them',
    'Intel\uFFFDs people used them',
    'lessons/first.mdx:42: a character cannot be read behind “Intel”.'
  ],
  'zeros between the letters, as in UTF-16': [
    FIRST,
    'Intel used them',
    'I\0n\0tel used them',
    'lessons/first.mdx:42: 2 characters, here the first, cannot be read behind “I”.'
  ],
  'a source file saved otherwise': [
    SOURCES,
    'John Doerr',
    'John D\uFFFDrr',
    'sources.yaml:2: a character cannot be read behind “D”.'
  ]
}
