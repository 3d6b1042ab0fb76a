import type { Paper } from '@/domain/paper/paper'

/** The paper's name: in letters, or as its logo. A logo that has no dark one stands in both themes. */
export function PaperName({ paper: { name, look } }: { paper: Paper }) {
  if (!look?.logo) return name
  const { logo, logoDark } = look
  return (
    <>
      <LogoImage logo={logo} name={name} className={logoDark ? 'logo logo-light' : 'logo'} />
      {logoDark && <LogoImage logo={logoDark} name={name} className="logo logo-dark" />}
    </>
  )
}

/** As it is kept: it is small already, and every size of it would be another address. */
function LogoImage({ logo: { src, width, height }, name, className }: { logo: { src: string; width: number; height: number }; name: string; className: string }) {
  return <img src={src} width={width} height={height} alt={name} className={className} />
}
