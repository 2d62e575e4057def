export { chance } from '../../src/flaws/chance.ts'
