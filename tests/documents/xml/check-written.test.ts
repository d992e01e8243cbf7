import { describe, expect, it } from 'vitest'
import { checkWritten } from '../../../documents/xml/check-written.ts'
import type { ReadBlock } from '../../../documents/xml/read-block.ts'
import { UnwritableLetter } from '../../../documents/xml/unwritable-letter.ts'

const written =
  (...texts: readonly string[]) =>
  async (): Promise<readonly ReadBlock[]> =>
    texts.map((text) => ({ source: { draft: { kind: 'text', text } }, condition: null }) as unknown as ReadBlock)
const wanted = (...texts: readonly string[]): readonly { readonly text: string }[] => texts.map((text) => ({ text }))

describe('checkWritten', () => {
  it('vindt goed wat alleen in het schrijven verschilt', async () => {
    await expect(
      checkWritten(wanted('Bel  ons\tnu.', '- een kopie', '', 'ge\u00ADmeente'), written('Bel ons nu.', 'een kopie', 'gemeente')),
    ).resolves.toBeUndefined()
  })

  it('merkt één ander woord, een alinea te weinig en een bestand dat niet meer open gaat', async () => {
    const checks = [
      checkWritten(wanted('Bel ons.'), written('Bel hen.')),
      checkWritten(wanted('Bel ons.', 'Nu.'), written('Bel ons.')),
      checkWritten(wanted('Bel ons.'), () => Promise.reject(new Error('kapot'))),
    ]
    for (const check of checks) {
      await expect(check).rejects.toThrow(UnwritableLetter)
      await expect(check).rejects.toThrow('Het bestand is daarom niet bewaard.')
    }
  })
})
