/** Text made safe to stand between tags or inside double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** One element. Attributes that are null, false or empty classes are left out; values are escaped here and nowhere else. */
export function element(name: string, attributes: Record<string, string | number | boolean | null>, inner: string): string {
  return `<${openTag(name, attributes)}>${inner}</${name}>`
}

/** An element that cannot have content, such as `img`. */
export function voidElement(name: string, attributes: Record<string, string | number | boolean | null> = {}): string {
  return `<${openTag(name, attributes)}>`
}

function openTag(name: string, attributes: Record<string, string | number | boolean | null>): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== false)
    .map(([key, value]) => (value === true ? key : `${key}="${escapeHtml(String(value))}"`))
  return [name, ...written].join(' ')
}
