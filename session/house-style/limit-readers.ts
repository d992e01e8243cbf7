import * as v from 'valibot'
import type { Limit, Settings } from '../../engine/rule/settings.ts'
import type { ChoiceTools } from './choice-readers.ts'

const REASON = v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)))
const LIMIT = v.strictObject({ tip: v.pipe(v.number(), v.integer()), waarschuwing: v.pipe(v.number(), v.integer()), reden: REASON })
const WEEKS = v.union([v.pipe(v.number(), v.integer()), v.strictObject({ weken: v.pipe(v.number(), v.integer()), reden: REASON })])

/** "zinslengte" and "brieflengte": two limits in words, and why. */
export function readLimit(
  label: string,
  [least, most]: readonly [number, number],
  value: unknown,
  { choose, say }: ChoiceTools,
  apply: (settings: Settings, limit: Limit) => Settings,
): void {
  const parsed = v.safeParse(LIMIT, value)
  if (!parsed.success) {
    const key = parsed.issues[0].path?.[0]?.key
    return say(
      'fout',
      typeof key === 'string' ? [key] : [],
      `${label}: schrijf dit zo: {"tip": 15, "waarschuwing": 20, "reden": "waarom u dit kiest"}. De getallen zijn hele woorden.`,
    )
  }
  const { tip, waarschuwing: warning, reden } = parsed.output
  if (tip < least || warning > most) return say('fout', [tip < least ? 'tip' : 'waarschuwing'], `${label}: kies getallen van ${least} tot en met ${most}.`)
  if (tip > warning) return say('fout', ['tip'], `${label}: “tip” (${tip}) is hoger dan “waarschuwing” (${warning}). Draai ze om.`)
  if (reden === undefined) say('let-op', [], `${label}: schrijf bij “reden” waarom u dit kiest. Dan ziet uw collega dat bij de melding.`)
  const because = reden === undefined ? {} : { because: reden }
  choose([], {
    label,
    shown: `tip boven ${tip} woorden, waarschuwing boven ${warning}`,
    because: reden ?? null,
    apply: (settings) => apply(settings, { tip, warning, ...because }),
  })
}

/** Awb 6:7 says six; a special law may say otherwise, and then the folder says which. */
export function readObjectionWeeks(value: unknown, { choose, say }: ChoiceTools): void {
  const parsed = v.safeParse(WEEKS, value)
  const { weken, reden } = !parsed.success
    ? { weken: 0, reden: undefined }
    : typeof parsed.output === 'number'
      ? { weken: parsed.output, reden: undefined }
      : parsed.output
  if (weken < 1 || weken > 52)
    return say('fout', [], 'Schrijf het aantal weken om bezwaar te maken, zoals {"weken": 6, "reden": "Algemene wet bestuursrecht, artikel 6:7"}.')
  if (weken !== 6 && reden === undefined)
    return say('fout', [], `De wet geeft zes weken om bezwaar te maken. Geldt bij u een andere wet? Schrijf dan ook welke: {"weken": ${weken}, "reden": "…"}.`)
  const objectionBecause = reden ?? ''
  choose([], {
    label: 'Termijn voor bezwaar',
    shown: weken === 1 ? '1 week' : `${weken} weken`,
    because: reden ?? null,
    apply: (settings) => ({ ...settings, objectionWeeks: weken, objectionBecause }),
  })
}
