/** Files of a drop; none when something of the page itself is dragged. */
export function droppedFiles(data: DataTransfer | null): File[] {
  return data ? [...data.files] : []
}

const pictureEndings = /\.(jpe?g|png|webp|gif|hei[cf]|avif|tiff?|bmp|svg)$/i

/** Pictures go into the text as figures; everything else is something to download, or refused as that. */
export function sortFiles(files: File[]): { pictures: File[]; others: File[] } {
  const isPicture = ({ name, type }: File) => type.startsWith('image/') || pictureEndings.test(name) || (type === '' && !name.includes('.'))
  return { pictures: files.filter(isPicture), others: files.filter((file) => !isPicture(file)) }
}

/**
 * Pictures of the clipboard, when it holds nothing else. Word and Excel put a picture of the copied text beside the text itself: then
 * the text is meant. A browser's "copy image" puts its address beside the picture: then the picture is meant.
 */
export function pastedPictures(data: DataTransfer | null): File[] {
  if (!data || data.getData('text/plain').trim() !== '') return []
  const html = data.getData('text/html')
  return html === '' || isOnlyPicture(html) ? [...data.files] : []
}

function isOnlyPicture(html: string): boolean {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return body.querySelectorAll('img').length === 1 && (body.textContent ?? '').trim() === ''
}
