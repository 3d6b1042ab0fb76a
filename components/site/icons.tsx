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

/** Points where a link leads on. Drawn by the style sheet (`chrome.css`): it stands in many places of a page. */
export function ChevronIcon({ className }: IconProps) {
  return <i aria-hidden className={className ? `chevron ${className}` : 'chevron'} />
}

/** A clip: files hang on this. */
export function ClipIcon({ className }: IconProps) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden fill="none" stroke="currentColor" strokeWidth="1.4" className={className}>
      <path d="M12.5 7.2 7.6 12.1a2.9 2.9 0 0 1-4.1-4.1l5.3-5.3a1.9 1.9 0 0 1 2.7 2.7l-5.2 5.2a.9.9 0 0 1-1.3-1.3l4.6-4.6" />
    </svg>
  )
}
