interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** The one policy that the site’s Content-Security-Policy allows: src/headers/content-security.ts. */
const name = 'search-worker';

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/** The address in the form that `new Worker` takes where the page demands Trusted Types. */
export function allowWorker(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  // There is one worker, and its address is known when the site is built.
  policy ??= trustedTypes?.createPolicy(name, { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}
