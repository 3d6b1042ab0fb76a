/** The same paper around pages that are made for each request. */
export { default, generateMetadata, viewport } from '../(site)/layout'
