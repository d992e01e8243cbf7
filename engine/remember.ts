/** `read`, never undefined, with its answers kept for the last texts: at `most` different ones it begins anew, so that nothing grows with the number of letters. */
export function remember<T>(most: number, read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const fresh = read(text)
    known.set(text, fresh)
    return fresh
  }
}
