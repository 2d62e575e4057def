import { COURSE, FIRST, PARTS, SCORES, SECOND, SHELF, SHOP, SOURCES } from './valid.ts'

/** One edit that breaks the valid course, and the problems it makes: `file:line: message`, below content/. */
export type Broken = readonly [path: string, find: string, replace: string, problem: string]

const card = '<Card id="from-to">'
const which = '<Question id="which">'
const option = '- [ ] {launch} Launch the page'
const prose = 'Intel used them'

export const broken: Record<string, Broken> = {
  // Markdown and MDX
  'a block never closed': [FIRST, '</Explain>', '', 'lessons/first.mdx:46: “<Explain>” is never closed.'],
  'a closing tag too many': [
    FIRST,
    '</Explain>',
    '</Explain>\n</Explain>',
    'lessons/first.mdx:51: “</Explain>” closes a block that was never opened.'
  ],
  'a tag without quotes': [
    FIRST,
    card,
    '<Card id=from-to>',
    'lessons/first.mdx:91: the tag that begins “<Card” cannot be read.'
  ],
  'a “<” that reads as a tag': [
    FIRST,
    prose,
    'Fewer than <five',
    'lessons/first.mdx:42: “<five in the 1970s [@doerr-201 …” reads as the beginning of a tag.'
  ],
  'a bare address': [
    FIRST,
    prose,
    '<https://example.com> says',
    'lessons/first.mdx:42: “<https://example.com> says in …” is a bare address.'
  ],
  'an HTML comment': [
    FIRST,
    prose,
    '<!-- later -->',
    'lessons/first.mdx:42: “<!-- later --> in the 1970s [@ …” is an HTML comment.'
  ],
  'an HTML tag': [FIRST, prose, 'Intel <b>used</b> them', 'lessons/first.mdx:42: “<b>” is an HTML tag.'],
  'a code expression': [
    FIRST,
    prose,
    'Intel {used} them',
    'lessons/first.mdx:42: “{used}” stands in braces, and braces mean code.'
  ],
  'an unreadable expression': [
    FIRST,
    prose,
    'Intel {used them',
    'lessons/first.mdx:42: “{used them in the 1970s [@doer …” begins with a brace, and braces mean code.'
  ],
  'an import': [
    FIRST,
    '## A chapter',
    "import x from 'y'\n\n## A chapter",
    "lessons/first.mdx:40: “import x from 'y'” is code."
  ],
  'a footnote': [
    FIRST,
    prose,
    'Intel[^1] used them',
    'lessons/first.mdx:42: “[^1]” is a footnote, which lessons do not have.'
  ],
  'an address kept elsewhere': [
    FIRST,
    '## A chapter',
    '[intel]: https://intel.com\n\n## A chapter',
    'lessons/first.mdx:40: “[intel]” keeps its address elsewhere.'
  ],
  // Blocks
  'an unknown block': [
    FIRST,
    '<Explain title="Why three">\n\nThe longer explanation.\n\n</Explain>',
    '<Explian title="Why">\n\nX\n\n</Explian>',
    'lessons/first.mdx:46: there is no block “<Explian>”.'
  ],
  'a block that resembles none': [
    FIRST,
    '<Analogy title="A road trip">\n\nAn everyday picture.\n\n</Analogy>',
    '<Zebrafish>\n\nX\n\n</Zebrafish>',
    'lessons/first.mdx:52: there is no block “<Zebrafish>”.'
  ],
  'a block inside another': [
    FIRST,
    'The longer explanation.',
    '<Analogy title="x">\n\nX\n\n</Analogy>',
    'lessons/first.mdx:48: “<Analogy>” cannot stand here.'
  ],
  'a block at the beginning of a sentence': [
    FIRST,
    prose,
    '<Define term="Intel">A firm.</Define> used them',
    'lessons/first.mdx:42: “used them in the 1970s [@doerr” follows the block “<Define>” on its line.'
  ],
  'a block within a sentence': [
    FIRST,
    prose,
    'The firm <Define term="Intel">A firm.</Define> used them',
    'lessons/first.mdx:42: “<Define>” cannot stand here.'
  ],
  'a footnote with its text': [
    FIRST,
    '## A chapter',
    'Text[^1].\n\n[^1]: Note.\n\n## A chapter',
    'lessons/first.mdx:40: “[^1]” is a footnote, which lessons do not have.\nlessons/first.mdx:42: “[^1]” is a footnote, which lessons do not have.'
  ],
  'minutes below one': [
    FIRST,
    'minutes: 5',
    'minutes: 0',
    'lessons/first.mdx:6: the field “minutes” of the front matter is “0”: less than one.'
  ],
  'a part outside its block': [
    FIRST,
    prose,
    '<Hint>Look</Hint>\n\nIntel used them',
    'lessons/first.mdx:42: “<Hint>” cannot stand here.'
  ],
  'an unknown attribute': [
    FIRST,
    '<Explain title="Why three">',
    '<Explain title="Why three" titel="x">',
    'lessons/first.mdx:46: <Explain> has an unknown attribute “titel”.'
  ],
  'a missing attribute': [
    FIRST,
    '<Explain title="Why three">',
    '<Explain>',
    'lessons/first.mdx:46: <Explain> lacks its attribute “title”.'
  ],
  'an attribute with code': [
    FIRST,
    '<Explain title="Why three">',
    '<Explain title={three}>',
    'lessons/first.mdx:46: the attribute “title” of <Explain> has no text.'
  ],
  'an attribute of the wrong value': [
    FIRST,
    'kind="rhyme"',
    'kind="ryme"',
    'lessons/first.mdx:84: the attribute “kind” of <Memory> is “ryme”.'
  ],
  'an empty attribute': [
    FIRST,
    '<Explain title="Why three">',
    '<Explain title="">',
    'lessons/first.mdx:46: the attribute “title” of <Explain> is empty.'
  ],
  'an attribute on a part': [
    FIRST,
    '<Basic>',
    '<Basic title="x">',
    'lessons/first.mdx:11: <Basic> has an unknown attribute “title”.'
  ],
  'an empty block': [FIRST, 'The longer explanation.', '', 'lessons/first.mdx:46: “<Explain>” is empty.'],
  // Headings
  'a heading of depth one': [
    FIRST,
    '## A chapter',
    '# A chapter',
    'lessons/first.mdx:40: the heading “A chapter” has 1 hash.'
  ],
  'a heading of depth four': [
    FIRST,
    '## A chapter',
    '#### A chapter',
    'lessons/first.mdx:40: the heading “A chapter” has 4 hashes.'
  ],
  'an empty heading': [FIRST, '## A chapter', '##', 'lessons/first.mdx:40: this heading is empty.'],
  'a heading twice': [
    FIRST,
    prose,
    'X\n\n### A chapter\n\nIntel used them',
    'lessons/first.mdx:44: the heading “A chapter” is on line 40 already.'
  ],
  'a heading inside a block': [
    FIRST,
    'The longer explanation.',
    '### Longer',
    'lessons/first.mdx:48: the heading “Longer” stands inside a block.'
  ],
  // Front matter
  'no front matter': [
    SECOND,
    '---\ntitle: Second\ndescription: Another plain sentence.\ngoals: [go on]\nminutes: 4\nsources: []\n---\n',
    '',
    'lessons/second.mdx:1: the file has no front matter.'
  ],
  'front matter that is not YAML': [
    FIRST,
    'title: First',
    'title: First: again',
    'lessons/first.mdx:2: the front matter cannot be read at “title: First: again”: the value holds a colon.'
  ],
  'a misspelt field': [
    FIRST,
    'description:',
    'descripton:',
    'lessons/first.mdx:3: the front matter has an unknown field “descripton”.'
  ],
  'a missing field': [FIRST, 'minutes: 5\n', '', 'lessons/first.mdx:2: the front matter lacks its field “minutes”.'],
  'a field of the wrong kind': [
    FIRST,
    'minutes: 5',
    'minutes: five',
    'lessons/first.mdx:6: the field “minutes” of the front matter is “five”, not a number.'
  ],
  'a goal that is no text': [
    FIRST,
    '- tell one from the other',
    '- tell one\n  - 12',
    'lessons/first.mdx:6: the field “goals[2]” of the front matter is “12”, not a text.'
  ],
  'a description that is too long': [
    FIRST,
    'One plain sentence.',
    'word '.repeat(40),
    'lessons/first.mdx:3: the field “description” of the front matter is “word word word word word word word word word word word word …”: longer than 160 characters.'
  ],
  'a former id that is a lesson': [
    FIRST,
    '[zeroth]',
    '[second]',
    'lessons/first.mdx:8: the former id “second” belongs to the lesson “second”.'
  ],
  'a former id of two lessons': [
    SECOND,
    'minutes: 4',
    'minutes: 4\nrenamed: [zeroth]',
    'lessons/second.mdx:6: the former id “zeroth” belongs to the lesson “first”.'
  ],
  'a former id in capitals': [
    FIRST,
    '[zeroth]',
    '[Zeroth]',
    'lessons/first.mdx:8: the former id “Zeroth” is not in lower case with hyphens.'
  ],
  // Sources
  'a source that is unknown': [
    FIRST,
    'sources: [doerr-2018]',
    'sources: [doerr-2018, doer-2018]',
    'lessons/first.mdx:7: the source “doer-2018” is not in content/sources.yaml.'
  ],
  'a source listed but never cited': [
    FIRST,
    'sources: [doerr-2018]',
    'sources: [doerr-2018, locke-latham-2002]',
    'lessons/first.mdx:7: the source “locke-latham-2002” is listed but never cited.'
  ],
  'a source cited but not listed': [
    FIRST,
    '[@doerr-2018]',
    '[@doerr-2018; @locke-latham-2002]',
    'lessons/first.mdx:42: the source “locke-latham-2002” is cited but not listed under sources.'
  ],
  'a citation of nothing': [
    FIRST,
    '[@doerr-2018]',
    '[@doerr-2018] and [@doerr-2019]',
    'lessons/first.mdx:42: the source “doerr-2019” is not in content/sources.yaml.'
  ],
  'a citation in a scenario': [
    SHOP,
    'The situation.',
    'The situation [@doerr-2018].',
    'scenarios/shop.mdx:8: the source “doerr-2018” is cited in a scenario.'
  ],
  'a source without a title': [
    SOURCES,
    '  title: Building a theory\n',
    '',
    'sources.yaml:6: sources.yaml lacks the field “locke-latham-2002.title”.'
  ],
  'a source of an address that is not safe': [
    SOURCES,
    'https://www',
    'http://www',
    'sources.yaml:5: the field “doerr-2018.url” of sources.yaml is “http://www.whatmatters.com”: not an address that begins with https://.'
  ],
  'a source whose key has capitals': [
    SOURCES,
    'locke-latham-2002:',
    'Locke-2002:',
    'sources.yaml:6: the key “Locke-2002” is not in lower case with hyphens.'
  ],
  // Links and images
  'a link to no lesson': [
    FIRST,
    '/lessons/second/#more',
    '/lessons/secnd/',
    'lessons/first.mdx:42: the link “/lessons/secnd/” leads to a page that does not exist.'
  ],
  'a link to no heading': [
    FIRST,
    '/lessons/second/#more',
    '/lessons/second/#mroe',
    'lessons/first.mdx:42: the link “/lessons/second/#mroe” leads to “#mroe”, which is not on that page.'
  ],
  'a link to no heading here': [
    FIRST,
    '/lessons/second/#more',
    '#chaper',
    'lessons/first.mdx:42: the link “#chaper” leads to “#chaper”, which is not on that page.'
  ],
  'a link to no criterion': [
    FIRST,
    '/criteria/baseline/',
    '/criteria/bseline/',
    'lessons/first.mdx:42: the link “/criteria/bseline/” leads to a page that does not exist.'
  ],
  'a link to no page': [
    FIRST,
    '/criteria/baseline/',
    '/pricing/',
    'lessons/first.mdx:42: the link “/pricing/” leads to a page that does not exist.'
  ],
  'a link to no term': [
    FIRST,
    '/criteria/baseline/',
    '/glossary/#key-reslut',
    'lessons/first.mdx:42: the link “/glossary/#key-reslut” leads to “#key-reslut”, which is not on that page.'
  ],
  'a link to a file': [
    FIRST,
    '/lessons/second/#more',
    'second.mdx',
    'lessons/first.mdx:42: the link “second.mdx” cannot be used.'
  ],
  'a link without encryption': [
    FIRST,
    '/lessons/second/#more',
    'http://example.com',
    'lessons/first.mdx:42: the link “http://example.com” cannot be used.'
  ],
  'a link that runs code': [
    FIRST,
    '/lessons/second/#more',
    'javascript:alert(1)',
    'lessons/first.mdx:42: the link “javascript:alert(1)” cannot be used.'
  ],
  'a link that carries data': [
    FIRST,
    '/lessons/second/#more',
    'data:text/html,x',
    'lessons/first.mdx:42: the link “data:text/html,x” cannot be used.'
  ],
  'an image that is not there': [
    FIRST,
    '(/images/cairn.svg)',
    '(/images/carn.svg)',
    'lessons/first.mdx:44: there is no image “/images/carn.svg”.'
  ],
  'an image without a text alternative': [
    FIRST,
    '![A cairn of five stones]',
    '![]',
    'lessons/first.mdx:44: the image “/images/cairn.svg” has no text alternative.'
  ],
  // Overview and conversation
  'an overview without a depth': [
    FIRST,
    '  <Basic>One sentence.</Basic>\n',
    '',
    'lessons/first.mdx:10: “<Overview>” has no <Basic>.'
  ],
  'an overview with a depth twice': [
    FIRST,
    '  <Basic>One sentence.</Basic>\n',
    '  <Basic>One.</Basic>\n  <Basic>Two.</Basic>\n',
    'lessons/first.mdx:12: “<Overview>” has a second <Basic>.'
  ],
  'an overview with an empty depth': [FIRST, 'One sentence.', '', 'lessons/first.mdx:11: “<Basic>” is empty.'],
  'text of no depth': [
    FIRST,
    '  <Standard>',
    '  Loose text.\n\n  <Standard>',
    'lessons/first.mdx:12: this text of “<Overview>” belongs to no depth.'
  ],
  'a line without a speaker': [
    FIRST,
    '**Asha:** To get fit.',
    'To get fit.',
    'lessons/first.mdx:28: the line “To get fit.” has no speaker.'
  ],
  'a line that says nothing': [
    FIRST,
    '**Asha:** To get fit.',
    '**Asha:**',
    'lessons/first.mdx:28: “Asha:” says nothing.'
  ],
  'a conversation without lines': [
    FIRST,
    '**Teacher:** What did you want?\n\n**Asha:** To get fit.\n',
    '',
    'lessons/first.mdx:24: “<Conversation>” has no lines.'
  ],
  'a conversation without a title': [
    FIRST,
    '<Conversation title="A wish">',
    '<Conversation>',
    'lessons/first.mdx:24: <Conversation> lacks its attribute “title”.'
  ],
  'a conversation with a list': [
    FIRST,
    '**Asha:** To get fit.',
    '- To get fit.',
    'lessons/first.mdx:28: the line “To get fit.” has no speaker.'
  ],
  // Terms
  'a term defined twice in a lesson': [
    FIRST,
    '<Card',
    '<Define term="Key result">Again.</Define>\n\n<Card',
    'lessons/first.mdx:91: the term “Key result” is defined in content/lessons/first.mdx:58 already.'
  ],
  'a term defined twice across lessons': [
    SECOND,
    '## More',
    '<Define term="Key result">Again.</Define>\n\n## More',
    'lessons/second.mdx:8: the term “Key result” is defined in content/lessons/first.mdx:58 already.'
  ],
  'a term with an id in capitals': [
    FIRST,
    '<Define term',
    '<Define id="KR" term',
    'lessons/first.mdx:58: the id “KR” of the term “Key result” is not in lower case with hyphens.'
  ],
  'a term without a meaning': [FIRST, 'A measure with a target.', '', 'lessons/first.mdx:58: “<Define>” is empty.'],
  // OKRs
  'an OKR without an objective': [
    FIRST,
    '**Objective:** Make lunch good\n',
    '',
    'lessons/first.mdx:60: the OKR “A canteen” has no objective.'
  ],
  'an OKR whose objective is empty': [
    FIRST,
    '**Objective:** Make lunch good\n',
    '**Objective:**\n',
    'lessons/first.mdx:62: the OKR “A canteen” has no objective.'
  ],
  'an OKR without key results': [
    FIRST,
    '- Raise the share from 38% to 60%\n  > About this one.\n- Cut the queue from 22 to 8 minutes\n',
    '',
    'lessons/first.mdx:60: the OKR “A canteen” has no key results.'
  ],
  'an OKR with an empty key result': [
    FIRST,
    '- Cut the queue from 22 to 8 minutes',
    '-',
    'lessons/first.mdx:68: this key result is empty.'
  ],
  'text before the key results': [
    FIRST,
    '> About the objective.',
    'About the objective.',
    'lessons/first.mdx:64: “About the objective.” stands between objective and key results.'
  ],
  // Comparisons and memory aids
  'a comparison without its weak line': [
    FIRST,
    '  <Weak>Launch the menu\n  > A task.\n  </Weak>\n',
    '',
    'lessons/first.mdx:74: “<Compare>” has no <Weak>.'
  ],
  'a comparison without its strong line': [
    FIRST,
    '  <Strong>Raise the share from 38% to 60%\n  > What changes.\n  </Strong>\n',
    '',
    'lessons/first.mdx:74: “<Compare>” has no <Strong>.'
  ],
  'a comparison without a rule': [
    FIRST,
    '  <Rule>Write what will be different.</Rule>\n',
    '',
    'lessons/first.mdx:74: “<Compare>” has no <Rule>.'
  ],
  'a comparison of neither': [
    FIRST,
    'of="key-result"',
    'of="kr"',
    'lessons/first.mdx:74: the attribute “of” of <Compare> is “kr”.'
  ],
  'text of no part': [
    FIRST,
    '  <Rule>',
    '  Loose.\n\n  <Rule>',
    'lessons/first.mdx:81: this text of “<Compare>” belongs to no part.'
  ],
  'a memory aid without recall': [
    FIRST,
    '  <Recall ask="What does it stand for?">The answer.</Recall>\n',
    '',
    'lessons/first.mdx:84: “<Memory>” has no <Recall>.'
  ],
  'a memory aid without text': [FIRST, 'Text of the aid.\n', '', 'lessons/first.mdx:84: “<Memory>” is empty.'],
  'a recall prompt that asks nothing': [
    FIRST,
    '<Recall ask="What does it stand for?">',
    '<Recall>',
    'lessons/first.mdx:88: <Recall> lacks its attribute “ask”.'
  ],
  'a recall prompt without its answer': [FIRST, 'The answer.', '', 'lessons/first.mdx:88: “<Recall>” is empty.'],
  // Cards
  'a card without an id': [FIRST, card, '<Card>', 'lessons/first.mdx:91: <Card> lacks its attribute “id”.'],
  'a card whose id has capitals': [
    FIRST,
    card,
    '<Card id="From To">',
    'lessons/first.mdx:91: the id “From To” of this card is not in lower case with hyphens.'
  ],
  'a card id twice': [
    FIRST,
    card,
    '<Card id="from-to">\n  A?\n  <Back>B</Back>\n</Card>\n\n<Card id="from-to">',
    'lessons/first.mdx:96: the id “from-to” was given to the card on line 91 already.'
  ],
  'a card with the id of a question': [
    FIRST,
    card,
    '<Card id="recall-wish">',
    'lessons/first.mdx:91: the id “recall-wish” of this card was given to the question on line 30, and both come back in the review under it.'
  ],
  'a card without a back': [
    FIRST,
    '  <Back>The start and the target.</Back>\n',
    '',
    'lessons/first.mdx:91: “<Card>” has no <Back>.'
  ],
  'a card with an empty back': [
    FIRST,
    'The start and the target.',
    '',
    'lessons/first.mdx:93: the card “from-to” has an empty back.'
  ],
  'a card without a front': [
    FIRST,
    '  Which two numbers?\n',
    '',
    'lessons/first.mdx:91: the card “from-to” has no front.'
  ],
  // Questions
  'a question without an id': [
    FIRST,
    which,
    '<Question>',
    'lessons/first.mdx:96: <Question> lacks its attribute “id”.'
  ],
  'a question whose id has capitals': [
    FIRST,
    which,
    '<Question id="Which">',
    'lessons/first.mdx:96: the id “Which” of this question is not in lower case with hyphens.'
  ],
  'a question id twice': [
    FIRST,
    which,
    '<Question id="recall-wish">',
    'lessons/first.mdx:96: the id “recall-wish” was given to the question on line 30 already.'
  ],
  'a question with the id of a card': [
    FIRST,
    which,
    '<Question id="from-to">',
    'lessons/first.mdx:96: the id “from-to” of this question was given to the card on line 91, and both come back in the review under it.'
  ],
  'a question of no kind': [
    FIRST,
    which,
    '<Question id="which" kind="one-rigth">',
    'lessons/first.mdx:96: there is no kind of question “one-rigth”.'
  ],
  'a question that asks nothing': [
    FIRST,
    '  Which is a key result?\n',
    '',
    'lessons/first.mdx:96: question “which” asks nothing.'
  ],
  'a question without options': [
    SECOND,
    '  - [x] {share} Share from 38% to 60%\n    > Yes.\n  - [x] {queue} Queue from 22 to 8 minutes\n    > Yes.\n  - [ ] {menu} Launch the menu\n    > That is work.\n',
    '',
    'lessons/second.mdx:12: question “several” has no options.'
  ],
  'a question without a right option': [
    FIRST,
    '- [x] {raise}',
    '- [ ] {raise}',
    'lessons/first.mdx:96: question “which” has no right option.'
  ],
  'a question with one option': [
    FIRST,
    '  - [ ] {launch} Launch the page\n    > That is work.\n',
    '',
    'lessons/first.mdx:96: question “which” has fewer than two options.'
  ],
  'one right answer, but several marked': [
    SECOND,
    '<Question id="several">',
    '<Question id="several" kind="one-right">',
    'lessons/second.mdx:12: question “several” has 2 right options, but its kind is “one-right”.'
  ],
  'an option without feedback': [
    FIRST,
    '    > That is work.\n',
    '',
    'lessons/first.mdx:99: the option “Launch the page” of question “which” has no feedback.'
  ],
  'an option without an id': [
    FIRST,
    option,
    '- [ ] Launch the page',
    'lessons/first.mdx:99: the option “Launch the page” of question “which” has no id.'
  ],
  'an option whose id has capitals': [
    FIRST,
    option,
    '- [ ] {Launch It} Launch the page',
    'lessons/first.mdx:99: the id “Launch It” of this option is not in lower case with hyphens.'
  ],
  'an option id twice': [
    FIRST,
    option,
    '- [ ] {raise} Launch the page',
    'lessons/first.mdx:101: the id “raise” was given to the option on line 99 already.'
  ],
  'an option without a box': [
    FIRST,
    option,
    '- {launch} Launch the page',
    'lessons/first.mdx:99: the option “Launch the page” of question “which” has no box.'
  ],
  'an option without text': [
    FIRST,
    option,
    '- [ ] {launch}',
    'lessons/first.mdx:99: an option of question “which” has no text.'
  ],
  'an option of two paragraphs': [
    FIRST,
    `${option}\n`,
    `${option}\n\n    And more.\n\n`,
    'lessons/first.mdx:101: the option “Launch the page” of question “which” is more than one paragraph.'
  ],
  'a quote that belongs to no option': [
    FIRST,
    '    > A start and a target.',
    '\n> A start and a target.',
    'lessons/first.mdx:101: the option “Raise conversion from 8% to 12%” of question “which” has no feedback.\nlessons/first.mdx:103: this quote of question “which” stands below the options.'
  ],
  'an empty hint': [FIRST, 'Look for the numbers.', '', 'lessons/first.mdx:104: “<Hint>” is empty.'],
  'a statement with other options': [
    FIRST,
    '- [ ] True',
    '- [ ] {maybe} Maybe',
    'lessons/first.mdx:107: question “judge” has other options than True and False.'
  ],
  'a statement both true and false': [
    FIRST,
    '- [ ] True',
    '- [x] True',
    'lessons/first.mdx:107: question “judge” is marked both true and false.'
  ],
  // Exercises and scenarios
  'an exercise for no scenario': [
    FIRST,
    'scenario="shop"',
    'scenario="shp"',
    'lessons/first.mdx:116: there is no scenario “shp”.'
  ],
  'an exercise without words': [FIRST, 'Try it.', '', 'lessons/first.mdx:116: “<Write>” is empty.'],
  'a scenario without numbers': [
    SHOP,
    '<Numbers>\n\n- Visitors a week: 1,150\n- Share who come back: 18%\n\n</Numbers>\n',
    '',
    'scenarios/shop.mdx:1: the scenario has no <Numbers>.'
  ],
  'a number without a colon': [
    SHOP,
    'Visitors a week: 1,150',
    'Visitors a week 1,150',
    'scenarios/shop.mdx:12: the number “Visitors a week 1,150” has no colon.'
  ],
  'a scenario without a model answer': [
    SHOP,
    '<Okr title="One good answer">\n\n**Objective:** Bring people back\n\n- Raise the share who come back from 18% to 30%\n  > A start and a target.\n\n</Okr>\n',
    '',
    'scenarios/shop.mdx:1: the scenario has no <Okr>.'
  ],
  'a scenario without a situation': [
    SHOP,
    'The situation.\n',
    '',
    'scenarios/shop.mdx:1: the scenario has no situation.'
  ],
  'a scenario with a lesson’s block': [
    SHOP,
    'The situation.',
    '<Card id="x">\n\nA\n\n</Card>\n\nThe situation.',
    'scenarios/shop.mdx:8: “<Card>” cannot stand here.'
  ],
  'a scenario with a misspelt field': [
    SHOP,
    'summary:',
    'sumary:',
    'scenarios/shop.mdx:5: the front matter has an unknown field “sumary”.'
  ],
  // Library
  'an entry of the library without a sceptic': [
    SHELF,
    '  sceptic:\n    - Who counts the visitors?\n',
    '',
    'library/marketing.yaml:1: marketing.yaml lacks the field “[1].sceptic”.'
  ],
  'an entry whose id has capitals': [
    SHELF,
    'id: shop-regulars',
    'id: Shop Regulars',
    'library/marketing.yaml:1: the id “Shop Regulars” is not in lower case with hyphens.'
  ],
  'an audience that is unknown': [
    SHELF,
    'audience: team',
    'audience: teem',
    'library/marketing.yaml:3: the field “[1].audience” of marketing.yaml is “teem”.'
  ],
  'a place that is unknown': [
    SHELF,
    'place: india',
    'place: mars',
    'library/marketing.yaml:4: the field “[1].place” of marketing.yaml is “mars”.'
  ],
  'a size that is unknown': [
    SHELF,
    'size: small',
    'size: smal',
    'library/marketing.yaml:5: the field “[1].size” of marketing.yaml is “smal”.'
  ],
  'a tag that is unknown': [
    SHELF,
    'tags: [retention]',
    'tags: [retension]',
    'library/marketing.yaml:6: the field “[1].tags[1]” of marketing.yaml is “retension”.'
  ],
  'an entry without a tag': [
    SHELF,
    'tags: [retention]',
    'tags: []',
    'library/marketing.yaml:6: the field “[1].tags” of marketing.yaml is an empty list: empty.'
  ],
  'a commitment that is unknown': [
    SHELF,
    'commitment: aspirational',
    'commitment: hopeful',
    'library/marketing.yaml:9: the field “[1].commitment” of marketing.yaml is “hopeful”.'
  ],
  'a weak version with a cycle of its own': [
    SHELF,
    'cycle: none',
    'cycle: Q4',
    'library/marketing.yaml:11: the field “[1].weak.cycle” of marketing.yaml is “Q4”.'
  ],
  'a title that is too long': [
    SHELF,
    'A shop that wants regulars',
    'A shop '.repeat(10).trim(),
    'library/marketing.yaml:2: the field “[1].title” of marketing.yaml is “A shop A shop A shop A shop A shop A shop A shop A shop A sh …”: longer than 60 characters.'
  ],
  'a line of the library without a comment': [
    SHELF,
    '        comment: Both ends.\n',
    '',
    'library/marketing.yaml:27: marketing.yaml lacks the field “[1].strong.keyResults[1].comment”.'
  ],
  'a fault that is no criterion': [
    SHELF,
    'faults: [baseline]',
    'faults: [basline]',
    'library/marketing.yaml:18: there is no criterion “basline”.'
  ],
  'a dispute about no criterion': [
    SHELF,
    'disputed: [baseline]',
    'disputed: [bass]',
    'library/marketing.yaml:30: there is no criterion “bass”.'
  ],
  'a fault in a strong version': [
    SHELF,
    'disputed: [baseline]',
    'faults: [baseline]',
    'library/marketing.yaml:30: “[1].strong.keyResults[2]” in marketing.yaml has an unknown field “faults”.'
  ],
  'a strong version with one key result': [
    SHELF,
    '      - text: Visitors who return from 18% to 27%\n        comment: Both ends.\n',
    '',
    'library/marketing.yaml:26: the field “[1].strong.keyResults” of marketing.yaml is a list: fewer than two.'
  ],
  'a library file that is not YAML': [
    SHELF,
    'title: A shop',
    'title: A: shop',
    'library/marketing.yaml:2: marketing.yaml cannot be read at “title: A: shop that wants regulars”: the value holds a colon.'
  ],
  'a library file that is no list': [
    SHELF,
    '- id: shop-regulars',
    '  id: shop-regulars',
    'library/marketing.yaml:1: marketing.yaml is a group of fields, not a list.'
  ],
  // Order
  'a course file that is not YAML': [
    COURSE,
    'title: A small course',
    'title: [A small course',
    'course.yaml:1: course.yaml cannot be read at “title: [A small course”: “[” is never closed.'
  ],
  'a part without a summary': [
    COURSE,
    '    summary: Two lessons.\n',
    '',
    'course.yaml:3: course.yaml lacks the field “parts[1].summary”.'
  ],
  'a part with an unknown field': [
    COURSE,
    '    summary:',
    '    summry:',
    'course.yaml:5: “parts[1]” in course.yaml has an unknown field “summry”.'
  ],
  'a listed lesson that is not there': [
    COURSE,
    '[first, second]',
    '[first, second, thrid]',
    'course.yaml:6: there is no lesson “thrid”.'
  ],
  'a lesson whose name cards of another sort begin with': [
    COURSE,
    '[first, second]',
    '[first, second, flaw]',
    'course.yaml:6: a lesson cannot be called “flaw”.'
  ],
  'a lesson that is not listed': [
    COURSE,
    '[first, second]',
    '[first]',
    'lessons/second.mdx:1: the lesson “second” is missing from content/course.yaml.'
  ],
  'a lesson listed twice': [
    COURSE,
    '[first, second]',
    '[first, second, first]',
    'course.yaml:6: the lesson “first” is listed twice, first on line 6.'
  ],
  'a part whose id has capitals': [
    COURSE,
    'id: start',
    'id: Start',
    'course.yaml:3: the id “Start” of a part is not in lower case with hyphens.'
  ],

  // Statements to sort
  'a statement of an unknown kind': [
    PARTS,
    'is: kpi',
    'is: kpo',
    'sort/parts.yaml:15: the field “[4].is” of parts.yaml is “kpo”.'
  ],
  'a deck without a kind': [PARTS, 'is: kpi', 'is: initiative', 'sort/parts.yaml:1: the deck “parts” has no KPI.'],
  'a statement without a reason': [
    PARTS,
    '  because: It is work.\n',
    '',
    'sort/parts.yaml:9: parts.yaml lacks the field “[3].because”.'
  ],
  'a statement’s id given twice': [
    PARTS,
    'id: parts-2',
    'id: parts-1',
    'sort/parts.yaml:5: the id “parts-1” is there twice, first at content/sort/parts.yaml:1.'
  ],
  'a statement’s id with capitals': [
    PARTS,
    'id: parts-2',
    'id: Parts-2',
    'sort/parts.yaml:5: the id “Parts-2” is not in lower case with hyphens.'
  ],
  'a statement written twice': [
    PARTS,
    'text: Visitors a week',
    'text: print a loyalty card',
    'sort/parts.yaml:14: the line “print a loyalty card” is there twice, first at content/sort/parts.yaml:10.'
  ],
  'a statement as long as a paragraph': [
    PARTS,
    'text: Visitors a week',
    `text: ${'Visitors '.repeat(16)}`,
    `sort/parts.yaml:14: the field “[4].text” of parts.yaml is “${'Visitors '.repeat(16).slice(0, 60)} …”: longer than 140 characters.`
  ],

  // Cases to score
  'a key result that does not say how it ended': [
    SCORES,
    '      level: { held: 9, of: 12 }\n',
    '',
    'scores.yaml:10: the key result “Open on every Sunday” does not say how it ended.'
  ],
  'a key result that ends in two ways': [
    SCORES,
    '      level: { held: 9, of: 12 }\n',
    '      level: { held: 9, of: 12 }\n      milestone: { reached: false }\n',
    'scores.yaml:10: the key result “Open on every Sunday” ends in 2 ways.'
  ],
  'a baseline in words': [
    SCORES,
    'baseline: 18',
    'baseline: unknown',
    'scores.yaml:8: the field “[1].keyResults[1].measure.baseline” of scores.yaml is “unknown”: neither a number nor “none”.'
  ],
  'an actual with its unit': [
    SCORES,
    'actual: 25,',
    'actual: 25%,',
    'scores.yaml:8: the field “[1].keyResults[1].measure.actual” of scores.yaml is “25%”, not a number.'
  ],
  'a level held longer than there were weeks': [
    SCORES,
    'held: 9',
    'held: 13',
    'scores.yaml:11: “held” is 13, more than the 12 there were.'
  ],
  'a milestone half reached': [
    SCORES,
    'reached: true',
    'reached: half',
    'scores.yaml:14: the field “[1].keyResults[3].milestone.reached” of scores.yaml is “half”, not true or false.'
  ],
  'a case without a decision that fits': [
    SCORES,
    'fits: true',
    'fits: false',
    'scores.yaml:17: no decision of the case “shop-quarter” fits.'
  ],
  'a case that forgets a decision': [
    SCORES,
    '    drop:\n      fits: false\n      because: It works.\n',
    '',
    'scores.yaml:17: scores.yaml lacks the field “[1].decisions.drop”.'
  ],
  'a case promised otherwise': [
    SCORES,
    'commitment: aspirational',
    'commitment: ambitious',
    'scores.yaml:4: the field “[1].commitment” of scores.yaml is “ambitious”.'
  ],
  'a case’s id with capitals': [
    SCORES,
    'id: shop-quarter',
    'id: Shop quarter',
    'scores.yaml:1: the id “Shop quarter” is not in lower case with hyphens.'
  ],

  // Drills in lessons
  'a deck nobody has heard of': [
    FIRST,
    '<Write scenario="shop">',
    '<Sort deck="part">\n\nGo.\n\n</Sort>\n\n<Write scenario="shop">',
    'lessons/first.mdx:116: the attribute “deck” of <Sort> is “part”.'
  ]
}
