/** What Next prints about itself at every start; our own lines say the same in the operator's language. */
const banner = /^\s*(▲ Next\.js|- Local:|- Network:|✓ (Starting|Ready|Running next\.config))/

export function isNextBanner(line: string): boolean {
  return banner.test(line.replace(/\x1b\[[\d;]*m/g, ''))
}
