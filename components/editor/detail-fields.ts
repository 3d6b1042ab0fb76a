import { isComposing } from './composition'

/** One line of text under or over a block. `set` leaves a field alone that is being typed in. */
export function textField(label: string, hint: string, onInput: (value: string) => void, longest = 1000) {
  const input = document.createElement('input')
  input.type = 'text'
  input.placeholder = hint
  input.maxLength = label === '' ? 0 : longest
  input.addEventListener('input', () => onInput(input.value))
  // Enter that ends a Korean syllable must not reach a form or the text below.
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !isComposing(event)) event.preventDefault()
  })
  const dom = labelled(label, input)
  const set = (value: string, isEnabled: boolean) => {
    if (document.activeElement !== input) input.value = value
    input.disabled = !isEnabled
  }
  return { dom, set, input }
}

/** A day of the calendar, null while there is none. */
export function dayField(label: string, onChange: (value: string | null) => void) {
  const input = document.createElement('input')
  input.type = 'date'
  input.addEventListener('change', () => onChange(input.value === '' ? null : input.value))
  const set = (value: string, isEnabled: boolean) => {
    if (document.activeElement !== input) input.value = value
    input.disabled = !isEnabled
  }
  return { dom: labelled(label, input), set }
}

/** One of several, by name. */
export function choiceField(label: string, choices: Readonly<Record<string, string>>, onChange: (value: string) => void) {
  const select = document.createElement('select')
  select.append(...Object.entries(choices).map(([value, name]) => Object.assign(document.createElement('option'), { value, textContent: name })))
  select.addEventListener('change', () => onChange(select.value))
  const set = (value: string, isEnabled: boolean) => {
    select.value = value
    select.disabled = !isEnabled
  }
  return { dom: labelled(label, select), set }
}

export function checkField(label: string, onChange: (value: boolean) => void) {
  const input = document.createElement('input')
  input.type = 'checkbox'
  input.addEventListener('change', () => onChange(input.checked))
  return { dom: labelled(label, input), input }
}

function labelled(label: string, input: HTMLElement): HTMLLabelElement {
  const dom = document.createElement('label')
  const name = document.createElement('span')
  name.textContent = label
  dom.append(name, input)
  return dom
}
