import type { Quantity } from './quantity.ts'
import type { Time } from './time.ts'
import type { Token } from './token.ts'

/** What the rest of a line knows of its tokens. */
export type Reading = {
  readonly tokens: readonly Token[]
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
}

/** Looks things up by token index in one step. */
export class Places {
  private readonly quantity: (Quantity | undefined)[]
  private readonly time: (Time | undefined)[]
  constructor({ tokens, times, quantities }: Reading) {
    this.quantity = new Array(tokens.length)
    this.time = new Array(tokens.length)
    for (const each of quantities) for (let i = each.from; i < each.to; i += 1) this.quantity[i] = each
    for (const each of times) for (let i = each.from; i < each.to; i += 1) this.time[i] = each
  }
  quantityAt(i: number): Quantity | undefined {
    return this.quantity[i]
  }
  timeAt(i: number): Time | undefined {
    return this.time[i]
  }
}
