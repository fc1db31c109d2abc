import { z } from 'zod';

/** One field of a file, for the guide: its path, type and meaning. */
export interface SchemaField {
  path: string;
  type: string;
  isOptional: boolean;
  description: string;
}

type Schema = z.core.JSONSchema.BaseSchema;

/** Every field that the schema describes, those of a part after the part; what is said once is not said again. */
export function listFields(schema: z.ZodType): SchemaField[] {
  const said = new Set<string>();
  return fieldsOf(z.toJSONSchema(schema, { io: 'input' }), '').filter(({ path, description }) => {
    const field = `${path.split('.').at(-1)} ${description}`;
    return !said.has(field) && said.add(field);
  });
}

function fieldsOf(schema: Schema, parent: string): SchemaField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    if (typeof part === 'boolean' || !part.description) return [];
    const inner = itemOf(part) ?? part;
    const path = `${parent}${name}${inner === part ? '' : '[]'}`;
    const isOptional = !schema.required?.includes(name);
    const own = { path, type: typeOf(part), isOptional, description: part.description };
    return [own, ...fieldsOf(inner, `${path}.`)];
  });
}

const itemOf = ({ items }: Schema): Schema | undefined =>
  typeof items === 'object' && !Array.isArray(items) ? items : undefined;

function typeOf(schema: Schema): string {
  const item = itemOf(schema);
  if (item) return `list of ${typeOf(item)}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.join(', ');
  return [schema.type].flat().join(' or ');
}
