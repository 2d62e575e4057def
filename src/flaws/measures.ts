/** Measures any team could have, as second halves of a line and as further key results. */
export const measures: readonly { readonly name: string; readonly from: string; readonly to: string }[] = [
  { name: 'complaints a month', from: '40', to: '15' },
  { name: 'errors found by customers a month', from: '26', to: '9' },
  { name: 'average wait for an answer', from: '36 hours', to: '12 hours' },
  { name: 'share of people who would recommend us', from: '44%', to: '63%' },
  { name: 'unpaid overtime', from: '58 hours', to: '21 hours a month' },
  { name: 'share of colleagues who plan to stay', from: '71%', to: '84%' },
  { name: 'share of invoices paid on time', from: '68%', to: '92%' },
  { name: 'energy used in our rooms', from: '7,400 kWh', to: '5,900 kWh a month' }
]
