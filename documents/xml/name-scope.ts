import { refuseFile } from '../zip/refuse-file.ts'
import { isUsualPrefix, usualPrefix } from './namespaces.ts'

/** The namespaces in force at an element. */
export interface NameScope {
  /** `usual`: every prefix is the one we call its namespace by, so that names need no translation. */
  readonly kind: 'usual' | 'other'
  readonly prefixes: ReadonlyMap<string, string>
  readonly elements: Map<string, string>
  readonly attributes: Map<string, string>
}

export const ROOT_SCOPE: NameScope = makeScope(
  new Map([
    ['xml', 'xml'],
    ['xmlns', 'xmlns'],
    ['', ''],
  ]),
)

/** The scope inside an element: its own when it declares namespaces, else that around it. */
export function openScope(around: NameScope, attributes: Readonly<Record<string, string>>): NameScope {
  let prefixes: Map<string, string> | null = null
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null
    if (prefix === null) continue
    prefixes ??= new Map(around.prefixes)
    prefixes.set(prefix, ourPrefix(attributes[name] ?? '', prefix))
  }
  return prefixes === null ? around : makeScope(prefixes)
}

function makeScope(prefixes: ReadonlyMap<string, string>): NameScope {
  const usual = [...prefixes].every(([prefix, ours]) => prefix === ours)
  return { kind: usual ? 'usual' : 'other', prefixes, elements: new Map(), attributes: new Map() }
}

/** A namespace we don't know keeps its prefix, unless that would pass for one we do know. */
function ourPrefix(uri: string, prefix: string): string {
  return usualPrefix(uri) ?? (isUsualPrefix(prefix) ? `andere-${prefix}` : prefix)
}

/** The element's name with our prefix. Throws `UnreadableFile` for a prefix that stands for nothing. */
export function elementName(scope: NameScope, name: string): string {
  const known = scope.elements.get(name)
  if (known !== undefined) return known
  const ours = translate(scope, name, scope.prefixes.get('') ?? '')
  scope.elements.set(name, ours)
  return ours
}

/** The attributes by our names; one without a prefix has no namespace. */
export function attributeNames(scope: NameScope, attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (scope.kind === 'usual') return attributes
  const translated: Record<string, string> = {}
  for (const name in attributes) {
    const ours = scope.attributes.get(name) ?? translate(scope, name, '')
    scope.attributes.set(name, ours)
    translated[ours] = attributes[name] ?? ''
  }
  return translated
}

function translate({ prefixes }: NameScope, name: string, without: string): string {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? without : prefixes.get(name.slice(0, colon))
  if (prefix === undefined) throw refuseFile('beschadigd')
  const local = name.slice(colon + 1)
  return prefix === '' ? local : `${prefix}:${local}`
}
