import { describe, expect, it } from 'vitest'
import { grade } from '../../src/grader/grade.ts'

/** Each ladder falls: from a change with start and end, over a target, a counted output and a bare task, to a wish. */
const KEY_RESULTS: readonly (readonly string[])[] = [
  ['Increase customer retention from 85% to 92% by Q4', 'Improve customer retention'],
  ['Acquire 500 new customers through referrals by end of Q2', 'Get more customers'],
  ['Achieve 95% customer satisfaction score in post-support surveys', 'Provide great customer support'],
  ['Reduce average onboarding time from 14 days to 7 days', 'Create new onboarding documentation'],
  ['90% of new hires complete onboarding within their first 30 days', 'Onboard new hires'],
  ['Increase website conversion rate from 2% to 3.5%', 'Redesign website homepage'],
  ['Generate $2M in new pipeline from inbound channels', 'Run marketing campaigns'],
  ['Reduce deployment failures from 12 per month to 3', 'Implement CI/CD'],
  ['Increase test pass rate from 85% to 98%', 'Write more tests'],
  ['75% of customers adopt the new reporting module within 60 days', 'Launch reporting module'],
  ['Achieve eNPS of 50 (currently 32)', 'Conduct quarterly engagement survey'],
  ['Reduce time-to-hire from 60 to 40 days', 'Hire faster'],
  ['Increase blog-generated leads from 100 to 250 per month', 'Publish 4 blog posts per week'],
  ['Sign 10 enterprise contracts worth at least $100k each by December', 'Talk to enterprise customers'],
  ['80% of support tickets resolved on first contact', 'Train support team'],
  ['Increase average deal size from $15k to $22k', 'Attend 3 sales trainings'],
  ['Monthly active users reach 100,000', 'Build a better app'],
  ['Reduce cost per acquisition from $45 to $30', 'Optimize ad spend'],
  ['Increase share of revenue from new products from 10% to 25%', 'Develop new products'],
  ['Decrease page load time from 4s to under 2s', 'Make website faster'],
  ['60% of users use the search feature weekly', 'Add search feature'],
  ['Raise average class attendance from 80% to 90%', 'Take attendance every day'],
  ['Improve pass rate in final exams from 70% to 85%', 'Hold extra classes'],
  ['Lose 5 kg by the end of June', 'Lose weight'],
  ['Increase savings from ₹10,000 to ₹25,000 per month', 'Save more money'],
  ['Reduce food waste by 30% compared to last year', 'Raise awareness on food waste'],
  ['Increase gross margin from 55% to 62%', 'Cut costs'],
  ['Publish 10 case studies that generate 200 demo requests', 'Publish 10 case studies'],
  ['Cut customer support response time to under 1 hour for 95% of tickets', 'Respond quickly to tickets'],
  ['Win back 15% of churned customers', 'Email churned customers'],
  ['Increase weekly volunteer hours from 120 to 200', 'Thank volunteers'],
  ['Grow monthly recurring revenue from $80k to $120k', 'Grow monthly recurring revenue to $120k'],
  ['Reduce churn rate by 2 percentage points, from 6% to 4%', 'Reduce churn rate by 2%'],
  ['Increase NPS from 20 to 40', 'Increase NPS by 20 points'],
  ['Reach 10,000 weekly active users', 'Reach 10,000 downloads'],
  ['Grow trial sign-ups from 500 to 800 per month', 'Get 10,000 page views'],
  ['Increase daily active users from 5,000 to 8,000', 'Increase daily active users'],
  ['Complete pilot with 5 hospitals, with 80% reporting reduced waiting time', 'Complete pilot'],
  ['Pass SOC 2 Type II audit with zero exceptions by November 30', 'Work on SOC 2'],
  ['Hire 5 engineers by June 30', 'Hire engineers'],
  ['Launch in 3 new countries by Q3 with 1,000 paying users in each', 'Launch in new countries'],
  ['95% of invoices paid within 30 days (now 78%)', 'Send invoices on time'],
  ['Reduce bugs reported by customers from 40 to 15 per release', 'Fix bugs'],
  ['Average CSAT of 4.7 across all channels', 'Maintain good CSAT'],
  ['Increase organic traffic from 20k to 35k monthly visits', 'Do SEO'],
  ['Improve employee engagement score from 6.8 to 7.8', 'Improve employee engagement'],
  ['8 out of 10 users complete setup without help', 'Make setup easier'],
  ['Increase repeat customers to 35%', 'Increase repeat customers'],
  ['Deliver 95% of orders on time', 'Deliver orders'],
  ['Reduce annual electricity use by 15% from 2025 levels', 'Save electricity'],
  [
    'Increase organic sign-ups from 900 to 1,500 a month by June',
    'Increase organic sign-ups from 900 to 1,500 a month',
    'Increase organic sign-ups to 1,500 a month',
    'Publish 12 blog posts',
    'Publish blog posts',
    'Better marketing'
  ],
  [
    'Lift newsletter click rate from 1.8% to 3%',
    'Lift newsletter click rate to 3%',
    'Send 24 newsletters',
    'Send newsletters regularly',
    'Improve newsletter performance'
  ],
  [
    'Raise trial-to-paid conversion from 8% to 12%',
    'Raise trial-to-paid conversion to 12%',
    'Ship 4 checkout experiments',
    'Redesign the checkout',
    'Make checkout better'
  ],
  [
    'Win rate on proposals over 10 lakh from 18% to 27%',
    'Win rate of 27%',
    'Send 60 proposals',
    'Send more proposals',
    'Improve sales'
  ],
  [
    'Cut p95 page load from 4.2 s to 1.5 s by 30 September',
    'p95 page load under 1.5 s',
    'Refactor 10 modules',
    'Refactor the codebase',
    'Make the site fast'
  ],
  [
    'Cut first-year resignations from 22% to 12%',
    'First-year resignations below 12%',
    'Run 6 manager trainings',
    'Run manager trainings',
    'Improve morale'
  ],
  [
    'Days to close the books from 9 to 5',
    'Close the books within 5 days',
    'Automate 3 reconciliations',
    'Automate reconciliations',
    'Better finance processes'
  ],
  [
    'Median first reply from 2 h to 30 min',
    'Median first reply under 30 minutes',
    'Hire 3 agents',
    'Hire agents',
    'Faster support'
  ],
  [
    'Pupils who read fluently: 55% to 80% by March',
    '80% of pupils read fluently',
    'Hold 10 reading workshops',
    'Hold reading workshops',
    'Promote reading'
  ],
  [
    'Monthly donors from 180 to 300 by 30 June',
    '300 monthly donors',
    'Organise 5 fundraising events',
    'Organise fundraising events',
    'Raise awareness'
  ],
  [
    'Run 5 km in under 28 minutes by May (now 33)',
    'Run 5 km in under 28 minutes',
    'Go running 3 times a week',
    'Go running',
    'Get fitter'
  ],
  ['Reduce churn from 5% to 3%', 'Reduce churn to 3%', 'Reduce churn', 'Monitor churn'],
  ['NPS from 32 to 40', 'NPS of 40', 'Maintain NPS at 40', 'Send an NPS survey'],
  [
    'Increase repeat purchase rate from 20% to 30%',
    'Increase repeat purchases by 30%',
    'Launch a loyalty programme with 3 tiers',
    'Launch a loyalty programme',
    'Think about loyalty'
  ],
  [
    '40% of new users invite a teammate in their first week (now 25%)',
    '40% of new users invite a teammate',
    'Build 2 invite screens',
    'Build an invite feature',
    'Improve virality'
  ],
  [
    'Cash conversion cycle from 61 to 45 days by Q3',
    'Cash conversion cycle from 61 to 45 days',
    'Shorten cash conversion cycle to 45 days',
    'Shorten the cash conversion cycle significantly',
    'Review cash processes'
  ],
  [
    'Attendance in Class 10 from 82% to 92%',
    'Attendance in Class 10 at 92%',
    'Call 100 parents',
    'Call parents',
    'Improve discipline'
  ],
  [
    'Revenue from ₹2 crore to ₹3 crore by March 2027',
    'Revenue of ₹3 crore',
    'Visit 50 dealers',
    'Visit dealers',
    'Do better in sales'
  ],
  ['Uptime from 99.5% to 99.95%', 'Uptime of 99.95%', 'Keep uptime at 99.9%', 'Set up 5 monitors', 'Set up monitoring'],
  [
    '9 of 10 volunteers return for a second shift (now 6)',
    '9 of 10 volunteers return for a second shift',
    'Recruit 40 volunteers',
    'Recruit volunteers',
    'Value our volunteers'
  ],
  ['Win 5 clients by 30 June', 'Win 5 clients', 'Try to win 5 clients', 'Try to win clients'],
  [
    'Checkout completion 62% to 74%',
    'Checkout completion 62% to 74% by building one-click pay with vendor Z and redesigning 14 screens',
    'Build one-click pay'
  ],
  ['NPS from 28 to 40', 'NPS 40 and churn 3%', 'Run an NPS survey and reduce churn'],
  ['Reach 40,000 weekly active teams', 'Reach 1 million users', 'Grow users'],
  ['Visitors who request a sample from 0.8% to 1.5%', '1 million impressions', 'Run ads'],
  ['Reduce refunds from 5% to 3%', 'Reduce refunds from 5%', 'Reduce refunds'],
  [
    'Publish average and tail latency measurements from six cells by March 7',
    'Publish latency measurements',
    'Assess latency'
  ],
  ['Increase daily sign-ups by 25% by May 1', 'Increase daily sign-ups by 25%', 'Improve sign-ups'],
  ['Pass the external audit by 15 May with no major findings', 'Finish the audit'],
  ['85% of the class hand in essays on time (now 60%)', '85% on time and average grade B', 'Mark all essays'],
  [
    'Forklift damage from 15 to 4 pallets a week',
    'Fewer than 4 damaged pallets a week',
    'Train 12 forklift drivers',
    'Train forklift drivers',
    'Be more careful'
  ],
  [
    'Tenders won from 2 of 10 to 4 of 10',
    'Win 4 tenders worth ₹50 lakh',
    'Submit 10 tenders',
    'Prepare tenders',
    'Get better at tenders'
  ],
  [
    'Readers who renew their card from 40% to 60%',
    '60% of readers renew their card',
    'Send 500 reminders',
    'Send reminders',
    'Improve reading'
  ],
  ['Answer every enquiry within 1 hour, from 9', 'Answer enquiries within 1 hour', 'Answer enquiries faster'],
  ['Be featured in 6 trade journals', 'Send 6 press releases', 'Send press releases', 'Better press work'],
  ['Borrowing costs from 9.1% to 8.2%', 'Negotiate with 3 banks', 'Negotiate with banks', 'Optimise financing']
]

/** The first is a destination with somebody in it; each of the others falls short of it in its own way. */
const OBJECTIVES: readonly (readonly string[])[] = [
  ['Create an awesome customer experience', 'Improve customer satisfaction'],
  ['Increase recurring revenue across all regions', 'Increase revenue by 20%'],
  ['Delight our customers', 'Get a high NPS'],
  ['Build a great corporate culture that people are proud of', 'Improve culture'],
  ['Successfully launch our product in Europe to win early adopters', 'Launch product'],
  ['Become the easiest bank to switch to', 'Digital transformation'],
  ['Enable every small business in town to sell online', 'Build an e-commerce platform'],
  ['Make our product so intuitive that nobody needs a manual', 'Improve usability'],
  ['Dramatically improve the quality of our product so customers never worry about bugs', 'Fix bugs'],
  ['Establish clear value to distributors as a quality tea provider', 'Sell tea to distributors'],
  ['Win the hearts of first-time mothers in Kerala', 'Increase sales to mothers by 15%'],
  ['Empower students to own their learning', 'Improve grades'],
  ['Help job seekers find work they love', 'Increase placements to 500'],
  ['Become a company where engineers do the best work of their lives', 'Hire 20 engineers'],
  ['Ensure our data is safe with us, always', 'Implement security policy'],
  ['Bring joy back to Monday mornings', 'Employee happiness'],
  ['Be the most trusted voice on climate in our city', 'Publish articles about climate'],
  ['Reinvent how farmers get paid', 'Payment project'],
  ['Accelerate our mobile adoption so users can work anywhere', 'Mobile app'],
  ['Make quarterly planning painless', 'Better planning'],
  ['Build a sales engine that runs without heroics', 'Improve sales process'],
  ['Give patients answers on the day they ask', 'Reduce waiting times to 24 hours'],
  ["Put our city on the map for women's football", 'Organise a football tournament'],
  ['Get our house in order financially', 'Finance'],
  ['Write code we are proud to show', 'Code quality'],
  ['Prove that our model works outside Mumbai', 'Open 3 offices'],
  ['Earn the loyalty of our volunteers', 'Recruit volunteers'],
  ['Turn our customers into our sales force', 'Launch referral program'],
  ['Simplify how teams get things done', 'Implement Asana'],
  ['Become fluent enough to live in Paris', 'Learn French'],
  ['Be healthier and more energetic for my kids', 'Exercise more'],
  ['Sleep like a baby again', 'Sleep 8 hours'],
  ['Our customers succeed with our product from the very first day', 'Customer success'],
  ['Grow our business internationally', 'Grow'],
  ['Drive engagement among teachers who already love us', 'Increase engagement'],
  ['Create lasting partnerships with local schools', 'Partnerships'],
  ['Achieve product-market fit for freelancers', 'Product'],
  ['Build a scalable, repeatable hiring machine', 'Post job ads'],
  ['Strengthen our reputation as the safest airline', 'Maintain safety standards'],
  ['Make our brand unmistakable in every shop window', 'Brand campaign in Q3'],
  ['Make our website the place members go first', 'Improve our website', 'Launch a new website', 'Website'],
  [
    'Turn struggling readers into confident ones by the end of Year 4',
    'Improve reading levels',
    'Hold a reading workshop for Year 4',
    'Reading'
  ],
  [
    'Become the place engineers ask their friends to join',
    'Improve hiring',
    'Create a new onboarding handbook',
    'Hiring'
  ],
  [
    'Win the trust of mid-size hospitals in the north',
    'Increase hospital sales',
    'Reach 4 crore in hospital revenue',
    'Hospital revenue'
  ],
  [
    'Become the name parents think of first for after-school maths',
    'Increase brand awareness',
    'Grow Instagram followers to 50,000',
    'Social media'
  ],
  [
    'Customers solve common problems without having to call us',
    'Improve customer support',
    'Improve customer stuff',
    'Support'
  ],
  ['Deploying on a Friday is boring and safe', 'Improve deployment', 'Implement a CI pipeline', 'Better engineering'],
  [
    'Every donor knows what their gift achieved',
    'Improve donor communication',
    'Send donor reports',
    'Be more effective'
  ],
  ['Give small shop owners their evenings back', 'Improve the app for shop owners', 'Execute the Q2 roadmap items'],
  [
    'Make every new colleague feel they belong from day one',
    'Improve employee onboarding',
    'Process improvements in HR operations'
  ],
  ['Serve the same peak traffic at visibly lower cost', 'Reduce costs', 'Raise average CPU utilisation'],
  ['Become the first call for exporters in Gujarat', 'Grow export sales', 'Maintain our current market position'],
  ['Make internal moves the normal way to grow here', 'Improve internal mobility', 'Continue monthly one-to-ones'],
  [
    'Make switching to us the obvious choice for freelancers',
    'Attract more freelancers',
    'In order to be able to drive further growth across all of our different regions and channels we will be working on building out a range of improvements to our marketing efforts overall'
  ],
  [
    'Close the books without late nights',
    'Improve month-end close',
    'Close the month faster. Also build a new forecast model and then train budget holders'
  ],
  [
    'Make lab days the best day of the week',
    'Engage students more',
    'Engage students by using many methods such as projects, groups, games and so on, in addition to the normal lessons that we give'
  ],
  ['Make checkout fast and worry-free', 'Improve checkout', 'Simplify checkout and enter the German market'],
  [
    'Build a fair and open promotion process',
    'Improve promotions',
    'Fix promotions, launch a learning budget and cut attrition'
  ],
  ['Turn first-time buyers into regulars', 'Improve customer retention', 'Customer retention'],
  ['Our platform never surprises us at night', 'Improve reliability', 'Reliability and scalability'],
  ['Bring volunteers back after their first shift', 'Improve volunteer retention', 'Volunteers?'],
  [
    'Let shops take payments even when the network is down',
    'Improve payment reliability',
    'Finish Project Falcon phase 2'
  ],
  [
    'Win nurses over with words of their own',
    'Improve communication with nurses',
    'Leverage synergistic omnichannel touchpoints'
  ],
  ['Be the partner schools trust with their budgets', 'Grow in the school market', 'Make 5 crore in schools'],
  ['Teams hear decisions from us before they hear rumours', 'Improve internal communication', 'Improve communication'],
  ['Make this a place people refuse to leave', 'Reduce attrition', 'Maintain a good culture'],
  ['Pay everyone right the first time', 'Improve payroll', 'Fix payroll and grow sales'],
  ['Feel strong and unhurried when I run', 'Get fit', 'Lose 6 kg'],
  ['Create a workplace where people love to come to work', 'Improve employee engagement', 'Conduct engagement survey'],
  ['Delight our customers with effortless support', 'Improve customer satisfaction', 'Increase CSAT to 90%'],
  ['Build a world-class engineering team', 'Improve the engineering team', 'Hire 10 engineers'],
  ['Become the market leader for electric bikes in the Nordics', 'Grow market share', 'Increase market share by 10%'],
  ['Accelerate growth in the European mid-market', 'Increase sales', 'Sell 500 licences'],
  [
    'Create an unforgettable first-time experience for new players',
    'Improve onboarding',
    'Redesign onboarding screens'
  ],
  ['Keep our customers coming back for more', 'Reduce churn', 'Maintain retention'],
  [
    'Make our data trustworthy enough that every manager decides with it',
    'Improve data quality',
    'Migrate to Snowflake'
  ],
  ['Get home in time for dinner with my children', 'Improve work-life balance', 'Attend a time management course'],
  ['Graduates leave us ready for their first job', 'Improve placement', 'Organise a job fair', 'Placement'],
  ['Free nurses from paperwork so they can be with patients', 'Reduce paperwork', 'Implement electronic records'],
  [
    'Build a workshop where apprentices dare to ask',
    'Improve the apprenticeship',
    'Build a training workshop',
    'Apprenticeship'
  ],
  ['Publish a guide that first-time voters enjoy', 'Increase voter turnout', 'Publish a voter guide', 'Voters'],
  [
    'Sales and shipping plan the week as if they were one team',
    'Improve collaboration between sales and shipping',
    'Hold weekly planning meetings',
    'Collaboration'
  ],
  ['Leave work on time and arrive home with energy', 'Improve work-life balance', 'Attend a time course', 'Balance'],
  ['Let farmers sell without a middleman', 'Increase farm sales by 20%', 'Host and attend farm fairs', 'Farm sales']
]

const scoreOf = (text: string) => grade({ objective: null, keyResults: [text] }).keyResults[0]?.score ?? -1
const worth = (text: string) => grade({ objective: text, keyResults: [] }).objective?.score ?? -1

describe('key results, best first', () => {
  it.each(KEY_RESULTS.map(ladder => [ladder[0], ladder] as const))('ranks what stands below “%s”', (_, ladder) => {
    const scores = ladder.map(scoreOf)
    for (let i = 1; i < ladder.length; i += 1)
      expect(scores[i], `${ladder[i - 1]} over ${ladder[i]}`).toBeLessThan(scores[i - 1] ?? 0)
  })
})

describe('objectives', () => {
  it.each(OBJECTIVES.map(ladder => [ladder[0], ladder] as const))('puts “%s” first', (best, ladder) => {
    for (const other of ladder.slice(1)) expect(worth(other), other).toBeLessThan(worth(best ?? ''))
  })
})
