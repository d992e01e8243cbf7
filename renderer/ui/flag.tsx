import type { Flag } from '../../engine/finding/checked-letter.ts'

/** The shape says what the colour says: a triangle, a diamond or a circle with a tick. */
export function FlagShape({ flag }: { readonly flag: Flag }) {
  return (
    <svg className={`flag flag--${flag}`} viewBox="0 0 20 20" aria-hidden="true">
      {flag === 'rood' && <path d="M10 1.5 19 18H1z" />}
      {flag === 'geel' && <path d="M10 1l9 9-9 9-9-9z" />}
      {flag === 'groen' && <circle cx="10" cy="10" r="8.5" />}
      {flag === 'rood' && <path className="flag__mark" d="M9 7.5h2l-.3 5H9.3zM9.1 13.6h1.8v1.8H9.1z" />}
      {flag === 'geel' && <path className="flag__mark" d="M9 5.5h2l-.3 5.5H9.3zM9.1 12.2h1.8V14H9.1z" />}
      {flag === 'groen' && <path className="flag__mark" d="M8.8 13.9 5.3 10.4l1.3-1.3 2.2 2.2 4.7-4.7 1.3 1.3z" />}
    </svg>
  )
}
