import type { Wrapper } from '../xml/leaf.ts'

/** An element of our own around leaves. */
export function tagWrapper(open: string, close: string): Wrapper {
  return { open, again: open, close }
}

/** One wrapper for each pair of things, so that neighbouring leaves share it. */
export function cachedPair<One extends object, Other>(make: (one: One, other: Other) => Wrapper): (one: One, other: Other) => Wrapper {
  const known = new WeakMap<One, Map<Other, Wrapper>>()
  return (one, other) => {
    const ofOne = known.get(one) ?? new Map<Other, Wrapper>()
    known.set(one, ofOne)
    const wrapper = ofOne.get(other) ?? make(one, other)
    ofOne.set(other, wrapper)
    return wrapper
  }
}

/** Word drops spaces at the ends of a text that doesn't ask to keep them. */
export function preserveSpace(wrapper: Wrapper): Wrapper {
  if (/\sxml:space\s*=\s*["']preserve["']/.test(wrapper.open)) return wrapper
  const plain = wrapper.open.replace(/\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/, '')
  return tagWrapper(plain.replace(/\s*>$/, ' xml:space="preserve">'), wrapper.close)
}
