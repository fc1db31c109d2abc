import { isIPv6 } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';

/** Names by which a machine reaches itself; no other machine can. */
const ownNames = ['localhost', '127.0.0.1', '::1'];
const anyAddress = ['0.0.0.0', '::'];
const hostField = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/i;

/** Where the server listens, and by which names it may be asked for. */
export interface Hosts {
  /** By which this machine opens it, as it stands in an address. */
  name: string;
  addresses: readonly string[];
  /** In small letters, addresses of the sixth version without brackets. */
  names: ReadonlySet<string>;
}

/** Without `host`, or where it is this machine’s own name, nobody else can reach the server. */
export function findHosts(host?: string): Hosts {
  const name = host?.toLowerCase().replace(/^\[|\]$/g, '');
  if (!name || ownNames.includes(name))
    return { name: 'localhost', addresses: ['127.0.0.1', '::1'], names: new Set(ownNames) };
  const names = (named: string[]) => new Set([...ownNames, ...named]);
  if (anyAddress.includes(name))
    return { name: 'localhost', addresses: [name], names: names(machineNames()) };
  return { name: isIPv6(name) ? `[${name}]` : name, addresses: [name], names: names([name]) };
}

/** A server on all addresses answers to each of them and to the machine’s name, but to no other: see `isAccepted`. */
function machineNames(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  return [hostname().toLowerCase(), ...addresses.map(({ address }) => address)];
}

/**
 * `field` is a Host that the server answers to, with any port. A page of others can point a name of its
 * own at this machine, and would then read the site as its own: the browser tells by this field.
 */
export function isAccepted(field: string, { names }: Hosts): boolean {
  const [, address, name] = hostField.exec(field) ?? [];
  return names.has((address ?? name ?? '').toLowerCase().replace(/\.$/, ''));
}
