import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Kind, kindOf } from '../../src/grader/kind.ts'
import { readLine } from '../../src/okr/line.ts'

const kind = (text: string): Kind => kindOf(readLine(text)).kind

const TEXTS: Readonly<Record<Kind, readonly string[]>> = {
  outcome: [
    'Lift newsletter click rate from 1.8% to 3%',
    'Design partners who renew 3 → 8',
    'Support tickets down 30%',
    'Ship 95% of orders on time',
    'Train 60% of nurses to pass the sepsis test',
    'Close 20 deals',
    'Help centre visits that end without a ticket: 50% to 70%',
    'Review score from 4.1 to 4.6',
    'Plan attainment 92% to 100%',
    'Keep 90% of new teachers after one year (now 70%)',
    'Ensure no data is lost',
    'Zero sev-1 incidents',
    'Every child swims 25 m',
    'Top 3 in the app store',
    'Launch the summer sale and lift repeat orders from 20 to 32%',
    'Run 10 km without stopping',
    'Run at an error rate under 1%',
    'Reduce churn from 5 to 3',
    'Increase the number of days without incident from 12 to 60',
    'NRR to 115%',
    'Reach 1 million users',
    'Leads up 30%',
    'March to 500 members',
    'Customers rate us 4.6 or higher',
    'Not lose more than 3 customers',
    '12 blog posts bring 900 trial sign-ups (now 300)',
    'Raise NPS from 32 to 40',
    '50 enterprise customers',
    'New users invite a teammate in week one: 12% to 20%',
    'Managers who hold weekly one-to-ones: 40% to 85%',
    'Farmers who replant saved seed: 25% to 50%',
    '80% of pupils explain fractions correctly in the oral check (now 45%)',
    '9 of 10 students submit a portfolio',
    'Generate 500 qualified leads',
    'Generate $2M in pipeline',
    'Deliver $5M revenue',
    'Win 5 clients',
    'Sign 5 reference clients by 15 November',
    'Cut first-year resignations from 22% to 12%',
    'Increase website traffic by 30%',
    'Double organic traffic',
    'Get 70% of companies on a free trial to convert to paid customers',
    'Average deal size from 3 to 4.5 lakh',
    'Resolve 90% of tickets within 24 hours',
    'Tickets resolved within 24 hours: 60% to 85%',
    'Achieve an NPS of 60',
    'Obtain a customer satisfaction score of 90%',
    'Reach $1M in ARR',
    'Improve conversion rate from 2% to 4%',
    'Improve onboarding completion to 80%',
    'Lose 6 kg',
    'Save 6 months of expenses',
    'Sleep 7+ hours on 5 nights a week, up from 2',
    'Acquire 1,000 new subscribers',
    '100 customers use the new dashboard weekly',
    '40% of users adopt the new feature',
    'Onboard 50 new customers',
    'Employee engagement score of 85%',
    'No more than 2 incidents per month',
    'Host 3 webinars that generate 200 leads',
    'Launch loyalty programme to increase repeat purchase rate from 20% to 30%',
    'Launch app with 10,000 downloads in month one',
    'Reduce time to hire from 45 to 30 days',
    'Decrease average page load time by 50%',
    'MRR from $50k to $80k',
    'Lead time for change from 9 days to 2',
    'Time to first value under 10 minutes',
    'Trial-to-paid from 6% to 9% without raising refunds above 2%',
    'Achieve 30% market share',
    'Raise $10M Series A funding',
    'Weight from 82 kg to 76 kg',
    'Pass the B2 Spanish exam',
    'Grow Instagram followers from 5,000 to 20,000',
    'Increase average order value from ₹850 to ₹1,100',
    'Overdue invoices from 14% to 6% of receivables',
    'Cost per qualified lead 1,800 to 1,200 rupees',
    'Volunteers who return for a second shift: 35% → 60%',
    'Attendance up from 82% to 90%',
    'Win rate on competitive deals from 22% to 35%',
    '90% of new hires say they would join again',
    'Monthly active users grow by 25%',
    'Average response time drops below 2 hours',
    'Customers recommend us to a friend: NPS 20 to 45',
    'Increase sales by 20%',
    'Conversion of 5%',
    'Be featured in 5 top-tier publications'
  ],
  output: [
    'Close 20 tickets',
    'Increase trainings from 4 to 8',
    '80% of roadmap delivered',
    'Achieve 100% implementation of the CRM',
    'Deliver 200 meals a day to homebound elders',
    'Hire 5 engineers',
    'Grow team from 5 to 12',
    'Achieve completion of the website',
    'Publish 12 blog posts',
    'Launch the new website',
    'Run 6 manager training sessions',
    'Release version 3 of the mobile app',
    'Organize 2 Go meetups in Madrid',
    'New website launched by June',
    '12 blog posts published',
    '5 workshops',
    'Implement a new CRM',
    'Create a referral programme',
    'Develop a content strategy',
    'Redesign the checkout page',
    'Complete the security audit',
    'Write 50,000 words',
    'Onboard 10 new hires',
    'Train 50 sales reps',
    'Complete 100% of planned sprints',
    'Roll out single sign-on to all offices',
    'Set up a weekly newsletter',
    'Host 3 webinars',
    'Launch the mobile app in 3 markets',
    'Build 3 new integrations',
    'Ship 4 new features',
    'Migrate 100% of services to Kubernetes',
    'Hold monthly town halls',
    'Produce 10 customer case studies',
    'Documentation is complete',
    'The new policy is approved by the board'
  ],
  activity: [
    'Survey 1,000 users',
    'Address the backlog',
    'Teach the fractions unit and mark all homework',
    'Interview 20 customers who left',
    'Conduct 10 user interviews',
    'Meet with all of the influencers',
    'Attend 5 networking events',
    'Make 400 cold calls',
    'Research competitors',
    'Analyse churn data',
    'Support the sales team',
    'Monitor uptime weekly',
    'Work on the backlog',
    'Read 6 books',
    'Participate in 3 trade shows'
  ],
  health: [
    'Maintain NPS above 40',
    'Maintain CSAT above 4.5 while halving wait time',
    'Keep NPS at 40',
    'Keep uptime at 99.9%',
    'Maintain churn below 5%',
    'Uptime stays above 99.9%'
  ],
  unclear: ['Revenue per customer', 'Customer happiness']
}

describe.each(Object.entries(TEXTS))('%s', (expected, texts) => {
  it.each(texts)('is what “%s” promises', text => {
    expect(kind(text)).toBe(expected)
  })
})

describe('the kind of a key result', () => {
  const texts = Object.values(TEXTS).flat()

  it('does not hang on capitals, spaces, a label or the full stop', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.constantFrom('', ' ', '- ', 'KR1: ', '2. '),
        fc.constantFrom('', '.', ' ', '  '),
        (text, label, end) => {
          expect(kind(`${label}${text.replaceAll(' ', '  ')}${end}`)).toBe(kind(text))
        }
      )
    )
  })

  it('hears no difference between British and American spelling', () => {
    expect(kind('Organise 2 meetups')).toBe(kind('Organize 2 meetups'))
    expect(kind('Analyse churn data')).toBe(kind('Analyze churn data'))
  })

  it('looks through effort and dates to the promise', () => {
    expect(kind('Try to win 5 clients')).toBe('outcome')
    expect(kind('In Q3, we will publish 12 posts')).toBe('output')
    expect(kind('By June, support tickets down 30%')).toBe('outcome')
    expect(kind('Continue running workshops')).toBe('output')
  })
})
