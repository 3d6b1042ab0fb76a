/** What the list's filters and bulk bar offer. */
export type ListChoices = { sections: { id: string; name: string }[]; contributors: { id: string; name: string }[]; colleagues: { id: string; name: string }[] }
