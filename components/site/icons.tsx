type IconProps = { className?: string }

/** Three lines: the menu. */
export function MenuIcon({ className }: IconProps) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden fill="none" stroke="currentColor" strokeWidth="2" className={className}>
      <path d="M3 6h18M3 12h18M3 18h18" />
    </svg>
  )
}

/** A lens: the search. */
export function SearchIcon({ className }: IconProps) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden fill="none" stroke="currentColor" strokeWidth="2" className={className}>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5.5 5.5" />
    </svg>
  )
}

/** Points where a link leads on. */
export function ChevronIcon({ className }: IconProps) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden fill="none" stroke="currentColor" strokeWidth="1.5" className={className}>
      <path d="m6 3 5 5-5 5" />
    </svg>
  )
}
