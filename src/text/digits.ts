/**
 * The value of digits as written anywhere in the world: 1,234.5 and 1.234,5 and 12,34,567 and 1 234 and 1’234.
 * With one sign only, three digits after it are a group (1.200 users are twelve hundred) unless a zero leads (0.125).
 */
export function digitsValue(written: string): number {
  const parts = written.replace(/['’\s]/g, '').split(/[.,]/)
  const signs = new Set(written.replace(/[^.,]/g, ''))
  const last = parts.pop() ?? ''
  const whole = parts.join('')
  const isGroup = signs.size === 1 && (parts.length > 1 || (last.length === 3 && !/^0|^\d{4}/.test(whole)))
  return Number(signs.size === 0 || isGroup ? whole + last : `${whole}.${last}`)
}
