import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { nearest } from './okr-nearest.ts'
import { Unusable } from './okr-terminal.ts'

/** One of the names an option may have. Throws `Unusable` with the nearest one. */
export function oneOf<const Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const found = names.find(name => name === value)
  if (found !== undefined) return found
  const meant = nearest(value, names)
  throw new Unusable(
    `--${option}: “${value}” is not one of ${names.join(', ')}.${meant ? ` Did you mean “${meant}”?` : ''}`
  )
}

/** The options given, by name, and the other words. Throws `Unusable` for an option the command does not have. */
export function optionsIn(
  command: string,
  args: readonly string[],
  options: ParseArgsOptionsConfig
): { given: ReadonlyMap<string, string>; names: readonly string[] } {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const given = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option) {
      const meant = nearest(token.name, Object.keys(options))
      throw new Unusable(
        `${token.rawName} is not an option. ${meant ? `Did you mean --${meant}?` : `See “okr ${command} --help”.`}`
      )
    }
    if (option.type === 'string' && token.value === undefined)
      throw new Unusable(`${token.rawName} needs a value. See “okr ${command} --help”.`)
    given.set(token.name, token.value ?? '')
  }
  return { given, names: positionals }
}
