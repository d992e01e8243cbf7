const DUTCH = new Intl.NumberFormat('nl-NL')

/** A number as Dutch writes it: 14.482. */
export function writeCount(count: number): string {
  return DUTCH.format(count)
}
