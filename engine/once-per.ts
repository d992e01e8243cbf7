/** Something that holds what was worked out about it. A copy of it must start with an empty list of its own. */
export interface Keeper {
  readonly kept: unknown[]
}

/**
 * What `read` makes of its owner, made once and kept as long as the owner lives; never undefined. The list stands in
 * the owner itself: with a WeakMap a check took three times as long, since each clearing of memory goes through all weak entries.
 */
export function oncePer<Owner extends Keeper, T>(read: (owner: Owner) => T): (owner: Owner) => T {
  const at = places++
  return (owner) => {
    const known = owner.kept[at]
    // Only this reader writes at its own place.
    if (known !== undefined) return known as T
    const fresh = read(owner)
    owner.kept[at] = fresh
    return fresh
  }
}

let places = 0
