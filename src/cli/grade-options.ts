import { oneOf, optionsIn } from './okr-options.ts'
import { Unusable } from './okr-terminal.ts'

const SOURCES = ['markdown', 'json', 'jsonl'] as const
const FORMATS = ['pretty', 'json', 'jsonl', 'markdown', 'sarif', 'github'] as const
const OPTIONS = {
  from: { type: 'string' },
  format: { type: 'string' },
  'min-score': { type: 'string' },
  profile: { type: 'string' },
  site: { type: 'string' },
  help: { type: 'boolean', short: 'h' }
} as const

export type Source = (typeof SOURCES)[number]
export type Format = (typeof FORMATS)[number]

export type GradeOptions<Profile extends string> = {
  /** Paths, null for the standard input; at least one. */
  readonly files: readonly (string | null)[]
  /** Null where it is to be guessed. */
  readonly from: Source | null
  readonly format: Format
  readonly minScore: number | null
  /** The address the course is served from, with a slash at its end; null where it is not known. */
  readonly site: string | null
  readonly profile: Profile
  readonly help: boolean
}

function score(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && number >= 0 && number <= 100) return number
  throw new Unusable(`--min-score: “${value}” is not a score. Give a number from 0 to 100, such as --min-score 70.`)
}

function address(value: string): string {
  const url = URL.parse(value)
  if (url?.protocol === 'https:' || url?.protocol === 'http:')
    return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`
  throw new Unusable(`--site: “${value}” is not a web address. Give one such as --site https://example.org/okrs/.`)
}

/** The paths named, each once; the standard input where none is. */
function filesOf(names: readonly string[]): (string | null)[] {
  const files = new Set(names.map(name => (name === '-' ? null : name)))
  return files.size === 0 ? [null] : [...files]
}

/** Reads the words behind `okr grade`; `usual` is the profile where none is named. Throws `Unusable`. */
export function readOptions<const Profile extends string>(
  args: readonly string[],
  profiles: readonly Profile[],
  usual: Profile
): GradeOptions<Profile> {
  const { given, names } = optionsIn('grade', args, OPTIONS)
  const from = given.get('from')
  const minScore = given.get('min-score')
  const site = given.get('site')
  const profile = given.get('profile')
  return {
    files: filesOf(names),
    from: from === undefined ? null : oneOf('from', from, SOURCES),
    format: oneOf('format', given.get('format') ?? 'pretty', FORMATS),
    minScore: minScore === undefined ? null : score(minScore),
    site: site === undefined ? null : address(site),
    profile: profile === undefined ? usual : oneOf('profile', profile, profiles),
    help: given.has('help')
  }
}
