/** One question as read back from GIFT. */
export type GiftQuestion = {
  readonly title: string
  readonly prompt: string
  readonly after: string
  readonly numeric: boolean
  readonly answers: readonly {
    readonly sign: string
    readonly percent: string | null
    readonly text: string
    readonly said: string[]
  }[]
  readonly general: string
}

/** Splits at signs that are not escaped. */
const parts = (text: string, sign: RegExp) => text.split(new RegExp(`(?<=(?<!\\\\)(?:\\\\\\\\)*)${sign.source}`))

const plain = (text: string) => text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign)).trim()

/** Reads GIFT by the rules of Moodle’s page on it, and nothing of the writer’s code. */
export function readGift(text: string): { categories: string[]; questions: GiftQuestion[] } {
  const blocks = text
    .split(/\n{2,}/)
    .map(block => block.trim())
    .filter(block => block !== '')
  const categories = blocks.flatMap(block => /^\$CATEGORY: (.*)$/.exec(block)?.[1] ?? [])
  const questions = blocks.filter(block => !block.startsWith('$')).map(readOne)
  return { categories, questions }
}

function readOne(block: string): GiftQuestion {
  const found = /^::((?:[^\\:]|\\.)*)::\[plain\]((?:[^\\{]|\\.)*)\{((?:[^\\}]|\\.)*)\}((?:[^\\{}]|\\.)*)$/s.exec(block)
  if (!found) throw new Error(`No GIFT question: ${block}`)
  const [, title = '', prompt = '', inside = '', after = ''] = found
  const [answerText = '', general = ''] = parts(inside, /####/)
  const numeric = answerText.trim().startsWith('#')
  const body = numeric ? answerText.trim().slice(1) : answerText
  const starts = [...body.matchAll(/(?<!\\)(?:\\\\)*([=~])(%-?[\d.]+%)?/g)].map(match => match.index)
  const pieces =
    starts.length === 0 && body.trim() !== '' ? [body] : starts.map((at, index) => body.slice(at, starts[index + 1]))
  const answers = pieces.map(piece => {
    const [, sign = '', percent, rest = ''] = /^\s*([=~]?)(?:%(-?[\d.]+)%)?(.*)$/s.exec(piece) ?? []
    const [answer = '', ...said] = parts(rest, /#/)
    return { sign, percent: percent ?? null, text: plain(answer), said: said.map(plain) }
  })
  return { title: plain(title), prompt: plain(prompt), after: plain(after), numeric, answers, general: plain(general) }
}
