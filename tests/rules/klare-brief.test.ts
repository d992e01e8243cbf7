import retextDutch from 'retext-dutch'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { klareBrief } from '../../rules/klare-brief.ts'

describe('klareBrief als unified-plugin', () => {
  it('geeft een bericht voor elke melding, met plaats, woord en alternatief', async () => {
    const file = new VFile('Wij implementeren het beleid.\n\nWij sturen u daarna een brief.')
    const processor = unified().use(retextDutch).use(klareBrief, { today: '2026-03-03' })
    await processor.run(processor.parse(file), file)
    const message = file.messages.find((one) => one.ruleId === 'ambtelijk-jargon')
    expect(message).toMatchObject({ source: 'klare-brief', line: 1, column: 5, actual: 'implementeren', fatal: false })
    expect(message?.expected).toContain('voeren … in')
  })
  it('zwijgt bij een zin waarin niets te verbeteren is', async () => {
    const file = new VFile('Wij sturen u een brief.')
    const processor = unified().use(retextDutch).use(klareBrief)
    await processor.run(processor.parse(file), file)
    expect(file.messages.map((message) => message.ruleId)).toEqual([])
  })
})
