/** What Astro compiled; what it is called, and where it stands, may be set until an app is made of it. */
declare module 'virtual:astro:manifest' {
  export const manifest: { site: string | undefined; base: string };
}
