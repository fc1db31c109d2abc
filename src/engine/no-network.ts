/**
 * Stands in for packages that fetch over the network: no build does, or it could not be repeated. They are a third of
 * what reads citations, and are loaded with it.
 */
export default function fetch(): never {
  throw new Error('Nothing is fetched from the network while a site is built');
}

export { fetch as Headers };
