declare module 'datapackage' {
  export class Package {
    static load(descriptor: string, options: { strict: boolean }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    descriptor: { resources: { name: string; path: string; bytes: number; hash: string }[] };
    resources: Resource[];
  }
  export class Resource {
    name: string;
    schema: { fieldNames: string[]; primaryKey: string[] };
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }
}
