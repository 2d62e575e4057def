/** “1 lesson”, “3 lessons”; `many` where an s will not do. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
