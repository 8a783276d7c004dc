/** A firm to which everything happens. */
export const BUSY_FIRM = `
version: 1
meta: { title: Many things, question: Does anything leak? }
start: 2027-01
months: 72
book:
  households: 60
  aum: { mean: $900k, logSd: 1.2 }
market:
  model: regimes
  shocks:
    - { at: 14, return: -20 % }
lifeEvents:
  windfall: { rate: 0.05, size: 0.5 }
segments:
  doctors: { share: 30 % }
people:
  owner: { name: Owner, role: advisor, owner: true }
  jo: { name: Jo, role: advisor }
  casey: { name: Casey, role: csa }
office: { rentMonthly: $2000 }
loans:
  old: { amount: $100k, rate: 7 %, months: 60 }
policies:
  book1: { at: 5, buyBook: { households: 12 } }
  charter: { at: 8, startCharter: {} }
  sys: { at: 10, systematize: {} }
  shut: { at: 12, close: {} }
  reopen1: { at: 18, reopen: {} }
  refer: { at: 20, referOut: { tier: silver } }
  feeRise: { at: 24, changeFees: { by: 10 % } }
  virtual: { at: 26, goVirtual: {} }
  loan1: { when: cash < 20000, times: 3, takeLoan: { amount: $50k, rate: 8 %, months: 36 } }
  bye: { at: 40, retire: { seat: jo, successor: owner } }
  shift: { at: 30, change: { work.requests.perYear: x 1.2 } }
  fall: { at: 50, marketShock: { return: -25 % } }
  helper: { when: utilization.owner > 0.9, for: 2, times: 2, hire: { role: paraplanner } }
  moved: { at: 34, promote: { seat: casey, to: paraplanner } }
`;
