import type { Attribute } from '@tiptap/core'
import type { AttributeSpec, MarkSpec, NodeSpec } from '@tiptap/pm/model'
import { type MarkName, type NodeName, markSpecs, nodeSpecs } from '@/domain/document/schema'

/** How one attribute stands in the DOM, so that cut and paste inside the editor keeps it. `write` null: nothing to write. */
export type AttributeCodec = {
  read: (element: HTMLElement) => unknown
  write: (value: unknown) => Record<string, string> | null
}

type Codecs = Partial<Record<string, AttributeCodec>>

/**
 * The part of a Tiptap node that the one schema decides. Spread it last into `extend()`: what the schema does not say is unset
 * here too, so that no default of a Tiptap package reaches our documents. One priority for all keeps the schema's order.
 */
export function nodeFields(name: NodeName, codecs: Codecs = {}) {
  const spec: NodeSpec = nodeSpecs[name]
  return {
    priority: 100,
    content: () => spec.content,
    marks: () => spec.marks,
    group: () => spec.group,
    inline: () => spec.inline,
    atom: () => spec.atom,
    selectable: () => spec.selectable,
    draggable: () => spec.draggable,
    code: () => spec.code,
    whitespace: () => spec.whitespace,
    linebreakReplacement: () => spec.linebreakReplacement,
    defining: () => spec.defining,
    isolating: () => spec.isolating,
    addAttributes: () => attributesOf(spec.attrs, codecs),
  }
}

/** The part of a Tiptap mark that the one schema decides. */
export function markFields(name: MarkName, codecs: Codecs = {}) {
  const spec: MarkSpec = markSpecs[name]
  return {
    priority: 100,
    inclusive: () => spec.inclusive,
    excludes: () => spec.excludes,
    group: () => spec.group,
    spanning: () => spec.spanning ?? true,
    code: () => spec.code ?? false,
    addAttributes: () => attributesOf(spec.attrs, codecs),
  }
}

function attributesOf(specs: Record<string, AttributeSpec> | undefined, codecs: Codecs): Record<string, Attribute> {
  return Object.fromEntries(Object.entries(specs ?? {}).map(([name, spec]) => [name, attributeOf(name, spec, codecs[name])]))
}

function attributeOf(name: string, spec: AttributeSpec, codec: AttributeCodec | undefined): Attribute {
  return {
    default: spec.default,
    validate: spec.validate,
    rendered: codec !== undefined,
    parseHTML: (element: HTMLElement) => (codec ? checked(spec, codec.read(element)) : null),
    renderHTML: (attributes: Record<string, unknown>) => codec?.write(attributes[name]) ?? {},
  }
}

/** Foreign HTML may say anything: a value that the schema refuses becomes the default (null makes Tiptap leave it out). */
function checked(spec: AttributeSpec, value: unknown): unknown {
  if (value === null || value === undefined || typeof spec.validate !== 'function') return null
  try {
    spec.validate(value)
    return value
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
