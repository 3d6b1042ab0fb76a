/**
 * The form in which words are compared: NFC, small letters. A letter whose small form is longer (İ) stays as it is, so that a place in
 * the folded text is the same place in the NFC text.
 */
export function foldText(text: string): string {
  const composed = text.normalize('NFC')
  const small = composed.toLowerCase()
  return small.length === composed.length ? small : [...composed].map(foldLetter).join('')
}

function foldLetter(letter: string): string {
  const small = letter.toLowerCase()
  return small.length === letter.length ? small : letter
}
