import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** What a JSON Schema validator of somebody else finds wrong with `value`. */
export function findFaults(schema: object, value: unknown): unknown[] {
  const ajv = formats.default(new Ajv2020({ allowUnionTypes: true }));
  const check = ajv.compile(schema);
  return check(value) ? [] : (check.errors ?? []);
}
