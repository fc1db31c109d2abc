interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): object;
}

let isAllowed = false;

/**
 * Where the page demands Trusted Types, lets Pagefind start the one worker at `address`.
 * Without a policy Pagefind searches on the main thread instead.
 */
export function allowWorker(address: string): void {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  if (!trustedTypes || isAllowed) return;
  isAllowed = true;
  const createScriptURL = (url: string): string | null =>
    new URL(url, location.href).href === address ? url : null;
  try {
    trustedTypes.createPolicy('default', { createScriptURL });
  } catch {
    // The page has a default policy already, or allows none.
  }
}
