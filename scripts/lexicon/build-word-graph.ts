/** An edge list: node n's edges lie from `starts[n]`; an edge is a symbol, the target node and whether it is the node's last. */
export interface WordGraph {
  readonly edges: readonly { readonly symbol: number; readonly target: number; readonly last: boolean }[]
}

interface Node {
  readonly edges: Map<number, Node>
  key: number
}

/**
 * The smallest acyclic automaton for sorted keys of symbols (Daciuk et al. 2000, "Incremental construction of minimal
 * acyclic finite-state automata"). Targets are indexes of the target's first edge; 0 is a node without edges.
 */
export function buildWordGraph(keys: Iterable<readonly number[]>): WordGraph {
  const registry = new Map<string, Node>()
  const state = { next: 0 }
  const root = createNode(state)
  let previous: readonly number[] = []
  let path: Node[] = [root]
  for (const key of keys) {
    const shared = countShared(previous, key)
    minimise(path, previous, shared, registry)
    path = path.slice(0, shared + 1)
    for (const symbol of key.slice(shared)) path.push(append(path.at(-1) ?? root, symbol, state))
    previous = key
  }
  minimise(path, previous, 0, registry)
  return layOut(root)
}

function minimise(path: readonly Node[], key: readonly number[], from: number, registry: Map<string, Node>): void {
  for (let at = key.length; at > from; at--) {
    const node = path[at]
    const parent = path[at - 1]
    if (node === undefined || parent === undefined) continue
    const signature = [...node.edges].map(([symbol, target]) => `${symbol}:${target.key}`).join(',')
    const same = registry.get(signature)
    if (same === undefined) registry.set(signature, node)
    else parent.edges.set(key[at - 1] ?? 0, same)
  }
}

/** Breadth first, so that a node's edges lie together; the root's begin at 1. */
function layOut(root: Node): WordGraph {
  const order: Node[] = []
  const start = new Map<number, number>()
  let size = 1
  const place = (node: Node) => {
    if (start.has(node.key)) return
    start.set(node.key, node.edges.size === 0 ? 0 : size)
    size += node.edges.size
    order.push(node)
  }
  place(root)
  for (let at = 0; at < order.length; at++) for (const target of order[at]?.edges.values() ?? []) place(target)
  const edges = [{ symbol: 0, target: 0, last: true }]
  for (const node of order) {
    const own = [...node.edges]
    own.forEach(([symbol, target], at) => {
      edges.push({ symbol, target: start.get(target.key) ?? 0, last: at === own.length - 1 })
    })
  }
  return { edges }
}

function append(parent: Node, symbol: number, state: { next: number }): Node {
  const node = createNode(state)
  parent.edges.set(symbol, node)
  return node
}

function createNode(state: { next: number }): Node {
  state.next += 1
  return { edges: new Map(), key: state.next }
}

function countShared(left: readonly number[], right: readonly number[]): number {
  let shared = 0
  while (shared < left.length && left[shared] === right[shared]) shared += 1
  return shared
}
