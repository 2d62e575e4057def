import type { Broken } from './broken.ts'
import { COURSE, SECOND, START } from './valid.ts'

const work = '<Idea id="work" title="Work and what comes of it" lesson="first">'
const guess = '<Question id="guess-work" kind="true-false">'
const name = '<Question id="name-work" kind="true-false">'

/** Broken files of parts: what is asked before and after. */
export const brokenParts: Record<string, Broken> = {
  'a part without its file': [
    COURSE,
    '    lessons: [first, second]',
    '    lessons: [first]\n  - id: rest\n    title: Rest\n    summary: One lesson.\n    lessons: [second]',
    'course.yaml:7: the part “rest” asks nothing before and after it.\nparts/start.mdx:49: the idea “more” is taught by “second”, which is no lesson of this part.'
  ],
  'a part with the id of a lesson': [
    COURSE,
    'id: start',
    'id: first',
    'course.yaml:3: the id “first” of a part is a lesson’s too.\ncourse.yaml:3: the part “first” asks nothing before and after it.\nparts/start.mdx:1: there is no part “start” in content/course.yaml.'
  ],
  'a file of a part with front matter': [
    START,
    'What you guess now, you will read later.',
    '---\ntitle: Start\n---\n\nWhat you guess now.',
    'parts/start.mdx:1: the file has front matter.'
  ],
  'an idea without its partner': [
    START,
    `  <After>\n    ${name}\n      A launch is a result.\n\n      - [ ] True\n        > It is work.\n      - [x] False\n        > What comes of it is.\n    </Question>\n  </After>\n`,
    '',
    'parts/start.mdx:26: the idea “work” has no <After>.'
  ],
  'an idea asked twice before': [
    START,
    '    </Question>\n  </Before>\n  <After>\n    <Question id="name-work"',
    '    </Question>\n  </Before>\n  <Before></Before>\n  <After>\n    <Question id="name-work"',
    'parts/start.mdx:37: the idea “work” has a second <Before>.'
  ],
  'an idea asked twice after': [
    START,
    '</Question>\n  </Before>\n  <After>\n    <Question id="name-more"',
    '</Question>\n  </Before>\n  <After></After>\n  <After>\n    <Question id="name-more"',
    'parts/start.mdx:61: the idea “more” has a second <After>.'
  ],
  'an asking with two questions': [
    START,
    guess,
    '<Question id="guess-twice" kind="true-false">\n      Twice.\n\n      - [ ] True\n        > No.\n      - [x] False\n        > Yes.\n    </Question>\n    <Question id="guess-work" kind="true-false">',
    'parts/start.mdx:36: <Before> has a second <Question>.'
  ],
  'an asking with loose text': [
    START,
    `    ${guess}`,
    `    Loose.\n\n    ${guess}`,
    'parts/start.mdx:28: this text of <Before> stands outside its question.'
  ],
  'an idea with loose text': [
    START,
    work,
    `${work}\n  Loose.\n`,
    'parts/start.mdx:27: this text of the idea “work” belongs to neither asking.'
  ],
  'an idea that no lesson teaches': [
    START,
    'lesson="second#more"',
    'lesson="thrid"',
    'parts/start.mdx:49: the idea “more” is taught by “thrid”, which is no lesson of this part.'
  ],
  'an idea taught in no chapter': [
    START,
    'lesson="second#more"',
    'lesson="second#mroe"',
    'parts/start.mdx:49: the link “second#mroe” leads to “#mroe”, which is not on that page.'
  ],
  'an idea without a lesson': [
    START,
    ' lesson="second#more"',
    '',
    'parts/start.mdx:49: <Idea> lacks its attribute “lesson”.'
  ],
  'an idea whose id is given twice': [
    START,
    'id="more" title',
    'id="work" title',
    'parts/start.mdx:49: the id “work” was given to the idea on line 26 already.'
  ],
  'a question of a part whose id is given twice': [
    START,
    'id="name-work"',
    'id="guess-work"',
    'parts/start.mdx:38: the id “guess-work” was given to the question on line 28 already.'
  ],
  'an idea asked twice in the same words': [
    START,
    'A launch is a result.',
    'Work is a result.',
    'parts/start.mdx:26: the idea “work” is asked twice in the same words.'
  ],
  'a block that a part does not have': [
    START,
    '<Idea id="work"',
    '<Card id="x">\n  Front.\n  <Back>Back.</Back>\n</Card>\n\n<Idea id="work"',
    'parts/start.mdx:26: “<Card>” cannot stand here.'
  ],
  'an asking outside an idea': [
    START,
    '<Idea id="work"',
    '<Before></Before>\n\n<Idea id="work"',
    'parts/start.mdx:26: “<Before>” cannot stand here.'
  ],
  'an idea in a lesson': [
    SECOND,
    '## More',
    '## More\n\n<Idea id="x" title="X" lesson="second"></Idea>',
    'lessons/second.mdx:10: “<Idea>” cannot stand here.'
  ],
  'a citation in a part': [
    START,
    'What you guess now, you will read later.',
    'What you guess now [@doerr-2018].',
    'parts/start.mdx:1: the source “doerr-2018” is cited in a part.'
  ],
  'a former id of a question of a part that another has': [
    START,
    'id="name-work"',
    'id="name-work" renamed="first/which"',
    'parts/start.mdx:38: the former id “first/which” belongs to the question “first/which”.'
  ]
}
