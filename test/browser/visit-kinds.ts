/** Every kind of page, by one address each. */
export const kinds = {
  home: '/',
  lesson: '/lessons/key-results/',
  glossary: '/glossary/',
  criteria: '/criteria/',
  criterion: '/criteria/outcome/',
  accuracy: '/criteria/accuracy/',
  mistakes: '/criteria/accuracy/outcome/',
  kinds: '/criteria/accuracy/kind/',
  library: '/library/',
  specimen: '/library/weavers-sell-to-hotels/',
  write: '/write/',
  practice: '/practice/',
  sort: '/practice/sort/',
  score: '/practice/score/',
  review: '/review/',
  shared: '/shared/',
  align: '/practice/align/',
  progress: '/progress/',
  export: '/export/',
  about: '/about/',
  missing: '/no-such-page/'
} as const
