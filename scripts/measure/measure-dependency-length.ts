import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { annotateBlock } from '../../engine/annotate/annotate-block.ts'
import { estimateDependencyLength } from '../../engine/score/estimate-dependency-length.ts'
import { correlation, meanOf } from './statistics.ts'

const GOLD = '../shared/gold/frog-gold.jsonl'
const LABELS = 'scripts/measure/dependency-length-labels.tsv'

/** Our estimate of the longest dependency against Frog's parse turned to LiNT-II's heads, train and test part apart. */
export function measureDependencyLength(): void {
  if (!existsSync(GOLD)) return console.log(`zinsafstand: overgeslagen, ${GOLD} is er niet`)
  const labels = new Map(readFileSync(LABELS, 'utf8').split('\n').slice(1).map((line) => line.split('\t') as [string, string]))
  const parts = { oefen: [] as [number, number][], toets: [] as [number, number][] }
  for (const line of readFileSync(GOLD, 'utf8').trim().split('\n')) {
    const { text }: { text: string } = JSON.parse(line)
    const digest = createHash('sha256').update(text).digest()
    const label = labels.get(digest.toString('hex').slice(0, 12))
    const { tokens, sentences } = annotateBlock({ id: 'b1', kind: 'paragraph', text, placeholders: [], marks: [] })
    const sentence = sentences[0]
    if (label === undefined || sentence === undefined || sentences.length > 1) continue
    parts[(digest[0] ?? 0) % 5 === 0 ? 'toets' : 'oefen'].push([estimateDependencyLength(tokens, sentence), Number(label)])
  }
  for (const [name, pairs] of Object.entries(parts)) {
    const [ours, theirs] = [pairs.map((pair) => pair[0]), pairs.map((pair) => pair[1])]
    const off = meanOf(pairs.map(([one, other]) => Math.abs(one - other)))
    console.log(`zinsafstand, ${name}deel: ${pairs.length} zinnen, r ${correlation(ours, theirs).toFixed(3)}, gemiddeld ${meanOf(ours).toFixed(2)} tegen ${meanOf(theirs).toFixed(2)}, gemiddelde afwijking ${off.toFixed(2)} woorden`)
  }
}

export default measureDependencyLength
