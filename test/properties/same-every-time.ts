import fc from 'fast-check'

// The same examples in every run of `npm test`: what was green stays green until something is changed.
// `npm run properties` looks for the example nobody has met.
fc.configureGlobal({ seed: 20_261 })
