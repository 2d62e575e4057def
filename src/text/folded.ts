/** Lower case, without accents: what a learner types should find what an author wrote. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
